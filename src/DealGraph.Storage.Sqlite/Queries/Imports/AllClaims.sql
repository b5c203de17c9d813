-- What ChangedClaims answers when every fact is new.
SELECT subject, id, property, value, source, certainty, rank, corrects, file, line
FROM claims
WHERE subject > ?1 AND subject < ?2
ORDER BY subject, property, source
