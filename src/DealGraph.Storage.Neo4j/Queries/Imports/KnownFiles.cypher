MATCH (f:ImportedFile {dataset: $dataset}) RETURN f.file AS file, f.sha256 AS sha256 ORDER BY file
