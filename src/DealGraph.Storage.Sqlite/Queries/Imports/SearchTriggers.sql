SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'search_texts' ORDER BY rowid
