-- The full-text index before its content; its own tables go with it.
SELECT name FROM sqlite_schema
WHERE type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~' AND name NOT LIKE 'search~_index~_%' ESCAPE '~'
ORDER BY name
