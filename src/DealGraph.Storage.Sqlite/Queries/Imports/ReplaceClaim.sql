UPDATE claims SET
    id = ?4, value = ?5, original_value = ?6, certainty = ?7, rank = ?8, asserted_by = ?9, locator = ?10, corrects = ?11, file = ?12,
    line = ?13, dataset = ?14, recorded_from = ?15, last_run = ?16, standing = 'CHOSEN', conflict = NULL
WHERE subject = ?1 AND property = ?2 AND source = ?3
