// A page of facts by one field, those without it last, and then by id.
MATCH (n:Node)
WITH n, n[$orderedBy] AS key
WHERE $after IS NULL
    OR ($afterKey IS NULL AND key IS NULL AND n.id > $after)
    OR ($afterKey IS NOT NULL AND (key IS NULL OR key > $afterKey OR (key = $afterKey AND n.id > $after)))
WITH n, key ORDER BY key, n.id LIMIT $size
OPTIONAL CALL (n) {
    MATCH (n)<-[:SUBJECT]-(c:Claim) RETURN c.file AS file, c.line AS line ORDER BY file, line LIMIT 1
}
RETURN n.id AS id, key, coalesce(file, n.origin_file) AS file, coalesce(line, n.origin_line) AS line, [column IN $columns | n[column]] AS values
ORDER BY key, id
