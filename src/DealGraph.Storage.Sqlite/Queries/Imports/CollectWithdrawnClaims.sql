INSERT INTO temp.withdrawn_claims (subject, property, source)
SELECT subject, property, source FROM claims
WHERE dataset = ?1 AND last_run <> ?2 AND file IN (SELECT file FROM temp.read_files)
