// What claims said that are replaced or withdrawn, with the time they stood.
UNWIND $ids AS id
MATCH (c:Claim {id: id})
CREATE (:ClaimHistory {
    id: c.id, subject: c.subject, property: c.property, value: c.value, source: c.source, certainty: c.certainty, rank: c.rank,
    dataset: c.dataset, recorded_from: c.recorded_from, recorded_to: $recordedTo
})
