UNWIND $rows AS row
MERGE (f:ImportedFile {dataset: $dataset, file: row[0]}) SET f.sha256 = row[1]
