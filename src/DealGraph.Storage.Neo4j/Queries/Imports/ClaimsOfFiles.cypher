MATCH (c:Claim) WHERE c.id > $after AND c.dataset = $dataset AND c.file IN $files
RETURN c.id AS id, c.subject AS subject, c.property AS property, c.source AS source ORDER BY id LIMIT $size
