UNWIND $rows AS row
CREATE (n:Node) SET n = row
