INSERT INTO claim_history (id, subject, property, value, source, certainty, rank, dataset, recorded_from, recorded_to)
SELECT id, subject, property, value, source, certainty, rank, dataset, recorded_from, ?1
FROM temp.withdrawn_claims CROSS JOIN claims USING (subject, property, source)
