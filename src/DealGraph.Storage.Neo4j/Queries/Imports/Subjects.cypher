// The facts of a kind, page by page.
MATCH (f:Node) WHERE f.id > $after
WITH f ORDER BY f.id LIMIT $size
RETURN f.id AS subject, COUNT { (f)<-[:SUBJECT]-(:Claim) } AS claims ORDER BY subject
