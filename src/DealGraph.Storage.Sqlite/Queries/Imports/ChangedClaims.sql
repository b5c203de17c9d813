SELECT s.subject, c.id, c.property, c.value, c.source, c.certainty, c.rank, c.corrects, c.file, c.line
FROM temp.subjects AS s LEFT JOIN claims AS c ON c.subject = s.subject
WHERE s.subject > ?1 AND s.subject < ?2 AND s.state >= 2
ORDER BY s.subject, c.property, c.source
