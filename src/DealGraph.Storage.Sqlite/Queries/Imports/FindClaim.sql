SELECT id, last_run, dataset, file, line FROM claims WHERE subject = ?1 AND property = ?2 AND source = ?3
