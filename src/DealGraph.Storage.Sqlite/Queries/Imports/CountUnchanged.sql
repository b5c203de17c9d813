SELECT count(*) FROM temp.subjects WHERE (state & 5) = 1
