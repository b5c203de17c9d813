SELECT count(*) FROM temp.subjects WHERE (state & 4) <> 0
