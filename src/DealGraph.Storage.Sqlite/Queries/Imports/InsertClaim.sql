INSERT INTO claims (
    subject, property, source, id, value, original_value, certainty, rank, asserted_by, locator, corrects, file, line,
    dataset, recorded_from, last_run, standing, conflict)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, 'CHOSEN', NULL)
ON CONFLICT (subject, property, source) DO NOTHING
