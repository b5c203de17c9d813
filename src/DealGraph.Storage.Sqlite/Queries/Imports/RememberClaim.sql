INSERT INTO claim_history (id, subject, property, value, source, certainty, rank, dataset, recorded_from, recorded_to)
SELECT id, subject, property, value, source, certainty, rank, dataset, recorded_from, ?4
FROM claims WHERE subject = ?1 AND property = ?2 AND source = ?3
