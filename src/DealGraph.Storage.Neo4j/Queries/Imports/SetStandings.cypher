UNWIND $rows AS row
MATCH (c:Claim {id: row[0]}) SET c.standing = row[1], c.conflict = row[2]
WITH c
MATCH (c)-[r:CONFLICT]->() DELETE r
