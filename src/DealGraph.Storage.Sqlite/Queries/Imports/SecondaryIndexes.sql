SELECT name, sql FROM sqlite_schema
WHERE type = 'index' AND sql IS NOT NULL
    AND tbl_name NOT IN ('sources', 'exchange_rates', 'record_origins', 'import_runs', 'claim_history', 'migrations', 'settings')
ORDER BY rowid
