// One source says one thing of one property of one fact. No constraint says so: it would take a quarter of the time of an import.
// Counted fact by fact: neither does the memory grow with the store, nor is a claim compared with those of other facts.
MATCH (f:Node)
CALL (f) {
    MATCH (f)<-[:SUBJECT]-(c:Claim) RETURN count(c) AS claims, count(DISTINCT [c.property, c.source]) AS keys
}
WITH claims, keys WHERE claims > keys
RETURN count(*) AS count
