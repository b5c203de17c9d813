// Claims that stand as before, on another line or in another file.
UNWIND $rows AS row
MATCH (c:Claim {id: row[0]}) SET c.dataset = $dataset, c.file = row[1], c.line = row[2]
