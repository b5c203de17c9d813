UNWIND $ids AS id
MATCH (deal:Deal {id: id})<-[:DEAL]-(:DealParty {role: $from})-[:PARTY]->(from)
MATCH (deal)<-[:DEAL]-(:DealParty {role: $to})-[:PARTY]->(to)
CREATE (from)-[:REFERENCE {
    derived: true, fact: id, deal_type: deal.deal_type, status: deal.status, on: coalesce(deal.completed_on, deal.announced_on), price: deal.price
}]->(to)
