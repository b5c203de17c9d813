// All claims by what they name, page by page.
MATCH (c:Claim) WHERE c.id > $after
RETURN c.id AS id, c.subject AS subject, c.property AS property, c.source AS source, c.value AS value,
    c.asserted_by AS asserted_by, c.corrects AS corrects, c.file AS file, c.line AS line ORDER BY id LIMIT $size
