INSERT INTO record_origins (id, kind, hash, dataset, file, line, last_run) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
ON CONFLICT (id) DO UPDATE SET
    hash = excluded.hash, dataset = excluded.dataset, file = excluded.file, line = excluded.line, last_run = excluded.last_run
