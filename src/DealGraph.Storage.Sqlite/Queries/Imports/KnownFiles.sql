SELECT file, sha256 FROM imported_files WHERE dataset = ?1 ORDER BY file
