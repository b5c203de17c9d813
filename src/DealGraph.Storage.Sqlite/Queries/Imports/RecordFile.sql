INSERT INTO imported_files (dataset, file, sha256) VALUES (?1, ?2, ?3) ON CONFLICT (dataset, file) DO UPDATE SET sha256 = excluded.sha256
