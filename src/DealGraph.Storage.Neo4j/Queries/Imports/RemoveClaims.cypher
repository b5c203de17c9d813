UNWIND $keys AS key
MATCH (c:Claim {subject: key[0], property: key[1], source: key[2]}) DETACH DELETE c
