INSERT INTO temp.withdrawn_records (id, kind)
SELECT id, kind FROM record_origins
WHERE dataset = ?1 AND last_run <> ?2 AND file IN (SELECT file FROM temp.read_files)
