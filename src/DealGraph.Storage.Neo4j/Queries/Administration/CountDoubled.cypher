// One source says one thing of one property of one fact. No constraint says so: it would take a quarter of the time of an import.
MATCH (c:Claim)-[:SUBJECT]->(f)
WHERE EXISTS { MATCH (f)<-[:SUBJECT]-(other:Claim) WHERE other.id > c.id AND other.property = c.property AND other.source = c.source }
RETURN count(c) AS count
