UNWIND $ids AS id
MATCH (stake:Stake {id: id})-[:HOLDER]->(from)
MATCH (stake)-[:ORGANIZATION]->(to)
CREATE (from)-[:REFERENCE {
    derived: true, fact: id, interest_type: stake.interest_type, share: stake.share, since: stake.valid_from, until: stake.valid_to
}]->(to)
