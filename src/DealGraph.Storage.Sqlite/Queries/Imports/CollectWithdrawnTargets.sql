INSERT OR IGNORE INTO temp.targets (id)
SELECT DISTINCT subject FROM temp.withdrawn_claims
UNION SELECT id FROM temp.withdrawn_records
