UPDATE claims SET last_run = ?4, dataset = ?5, file = ?6, line = ?7 WHERE subject = ?1 AND property = ?2 AND source = ?3
