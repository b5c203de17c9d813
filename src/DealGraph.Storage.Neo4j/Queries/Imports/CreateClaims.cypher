// The claims of facts that are written; a source that is missing is told by the check of references.
UNWIND $rows AS row
MATCH (f:Node {id: row[0]})
UNWIND row[1] AS c
OPTIONAL MATCH (s:Source {id: c[1]})
CREATE (claim:Claim {
    id: c[2], subject: row[0], property: c[0], source: c[1], value: c[3], original_value: c[4], certainty: c[5], rank: c[6], asserted_by: c[7],
    locator: c[8], corrects: c[9], file: c[10], line: c[11], standing: c[12], conflict: c[13], dataset: $dataset, recorded_from: $recordedFrom
})-[:SUBJECT]->(f)
FOREACH (source IN CASE WHEN s IS NULL THEN [] ELSE [s] END | CREATE (claim)-[:SOURCE]->(source))
