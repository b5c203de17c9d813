// Claims of which it is not known that their facts and sources are there.
UNWIND $rows AS fact
UNWIND fact[1] AS row
UNWIND row[8] AS c
CREATE (:Claim {
    id: c[0], subject: fact[0], property: c[1], source: row[0], value: c[2], original_value: c[3], certainty: row[1], rank: row[2],
    asserted_by: row[3], locator: row[4], corrects: row[5], file: row[6], line: row[7], standing: c[4], conflict: c[5], dataset: $dataset,
    recorded_from: $recordedFrom
})
