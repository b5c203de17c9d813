SELECT id, kind FROM temp.withdrawn_records ORDER BY id
