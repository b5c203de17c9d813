// The claims of facts that are written, told row by row of the seed files, so that a source is looked up once for all claims of a row.
UNWIND $rows AS fact
MATCH (f:Node {id: fact[0]})
UNWIND fact[1] AS row
MATCH (s:Source {id: $texts[row[0]]})
UNWIND row[5] AS c
CREATE (f)<-[:SUBJECT]-(:Claim {
    id: 'claim/' + c[0], subject: fact[0], property: $texts[c[1]], source: $texts[row[0]], value: c[2], original_value: c[5],
    certainty: $texts[row[1]], rank: $texts[row[2]], asserted_by: row[6], locator: row[7], corrects: row[8], file: $texts[row[3]], line: row[4],
    standing: coalesce($texts[c[3]], 'CHOSEN'), conflict: c[4], dataset: $dataset, recorded_from: $recordedFrom
})-[:SOURCE]->(s)
