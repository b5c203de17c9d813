UNWIND $rows AS row
MATCH (n:Node {id: row[0]})
MATCH (target:Target {id: row[1]})
CREATE (n)-[:REFERENCE]->(target)
