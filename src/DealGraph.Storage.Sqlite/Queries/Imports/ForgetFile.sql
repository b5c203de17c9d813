DELETE FROM imported_files WHERE dataset = ?1 AND file = ?2
