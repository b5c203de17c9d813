// References whose relationship is missing or leads elsewhere.
MATCH (n:Node)
WHERE n[$property] IS NOT NULL AND NOT EXISTS { MATCH (n)-[:REFERENCE]->(target) WHERE target.id = n[$property] }
RETURN count(n) AS count
