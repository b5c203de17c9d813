SELECT hash, last_run, dataset, file, line FROM record_origins WHERE id = ?1
