// The claims of facts that are written, told row by row of the seed files, so that a source is looked up once for all claims of a row.
UNWIND $rows AS fact
MATCH (f:Node {id: fact[0]})
UNWIND fact[1] AS row
MATCH (s:Source {id: row[0]})
UNWIND row[8] AS c
CREATE (f)<-[:SUBJECT]-(:Claim {
    id: c[0], subject: fact[0], property: c[1], source: row[0], value: c[2], original_value: c[3], certainty: row[1], rank: row[2],
    asserted_by: row[3], locator: row[4], corrects: row[5], file: row[6], line: row[7], standing: c[4], conflict: c[5], dataset: $dataset,
    recorded_from: $recordedFrom
})-[:SOURCE]->(s)
