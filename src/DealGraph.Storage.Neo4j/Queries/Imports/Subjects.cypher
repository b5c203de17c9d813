// The facts that claims are made of, page by page.
MATCH (c:Claim) WHERE c.subject > $after AND c.subject < $end AND c.property IS NOT NULL AND c.source IS NOT NULL
RETURN c.subject AS subject, count(*) AS claims ORDER BY subject LIMIT $size
