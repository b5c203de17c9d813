INSERT INTO import_runs (id, started_at, dataset, dataset_version, policy_version, files, created, updated, withdrawn, unchanged)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
