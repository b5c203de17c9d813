DELETE FROM record_origins WHERE id = ?1
