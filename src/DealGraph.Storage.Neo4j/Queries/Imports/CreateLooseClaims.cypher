// Claims of facts that were not written.
UNWIND $rows AS row
UNWIND row[1] AS c
CREATE (:Claim {
    id: c[2], subject: row[0], property: c[0], source: c[1], value: c[3], original_value: c[4], certainty: c[5], rank: c[6], asserted_by: c[7],
    locator: c[8], corrects: c[9], file: c[10], line: c[11], standing: c[12], conflict: c[13], dataset: $dataset, recorded_from: $recordedFrom
})
