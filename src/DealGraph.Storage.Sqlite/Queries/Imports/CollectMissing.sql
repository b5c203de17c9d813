-- A fact is there when somebody claims something of it, a record when it is in its table.
INSERT INTO temp.missing (id)
SELECT id FROM temp.targets AS t
WHERE NOT EXISTS (SELECT 1 FROM claims WHERE subject = t.id)
    AND NOT EXISTS (SELECT 1 FROM sources WHERE sources.id = t.id)
    AND NOT EXISTS (SELECT 1 FROM exchange_rates WHERE exchange_rates.id = t.id)
