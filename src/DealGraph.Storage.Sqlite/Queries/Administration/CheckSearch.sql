-- Compares the index with the texts it is made of; it writes nothing.
INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)
