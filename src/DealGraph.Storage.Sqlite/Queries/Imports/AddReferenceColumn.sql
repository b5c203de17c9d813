INSERT INTO temp.reference_columns (kind, property, seed_column) VALUES (?1, ?2, ?3)
