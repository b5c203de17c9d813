UNWIND $subjects AS subject
OPTIONAL MATCH (f:Node {id: subject})
OPTIONAL MATCH (f)<-[:SUBJECT]-(c:Claim)
RETURN subject, f IS NOT NULL AS exists, c.id AS id, c.property AS property, c.value AS value, c.source AS source, c.certainty AS certainty,
    c.rank AS rank, c.corrects AS corrects, c.file AS file, c.line AS line, c.standing AS standing, c.conflict AS conflict
