// The relationships of references are made anew afterwards.
UNWIND $rows AS row
MATCH (n:Node {id: row.id}) SET n = row
WITH n
MATCH (n)-[r:REFERENCE]->() DELETE r
