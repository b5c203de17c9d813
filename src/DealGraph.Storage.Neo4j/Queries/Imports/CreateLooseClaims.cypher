// Claims of which it is not known that their facts and sources are there.
UNWIND $rows AS fact
UNWIND fact[1] AS row
UNWIND row[5] AS c
CREATE (:Claim {
    id: 'claim/' + c[0], subject: fact[0], property: $texts[c[1]], source: $texts[row[0]], value: c[2], original_value: c[5],
    certainty: $texts[row[1]], rank: $texts[row[2]], asserted_by: row[6], locator: row[7], corrects: row[8], file: $texts[row[3]], line: row[4],
    standing: coalesce($texts[c[3]], 'CHOSEN'), conflict: c[4], dataset: $dataset, recorded_from: $recordedFrom
})
