// A page of facts by one scalar, those without it last, and then by id, with what a reference of theirs names, which is not linked yet.
// They are compared with the last fact of the page before as it is stored: parameters are compared with stored texts in another order.
OPTIONAL MATCH (last:Node {id: $after})
WITH last, last[$orderedBy] AS lastKey
MATCH (n:Node)
WITH n, n[$orderedBy] AS key, last, lastKey
WHERE last IS NULL
    OR (lastKey IS NULL AND key IS NULL AND n.id > last.id)
    OR (lastKey IS NOT NULL AND (key IS NULL OR key > lastKey OR (key = lastKey AND n.id > last.id)))
WITH n, key ORDER BY key, n.id LIMIT $size
OPTIONAL CALL (n) {
    MATCH (n)<-[:SUBJECT]-(c:Claim) WHERE $withOrigin RETURN c.file AS file, c.line AS line ORDER BY file, line LIMIT 1
}
OPTIONAL MATCH (t:Target {id: n[$reference]})
RETURN n.id AS id, key, CASE WHEN $withOrigin THEN coalesce(file, n.origin_file) END AS file, coalesce(line, n.origin_line) AS line, [column IN $columns | n[column]] AS values,
    [column IN $targetColumns | t[column]] AS target
ORDER BY key, id
