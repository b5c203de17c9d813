UNWIND $subjects AS subject
MATCH (c:Claim) WHERE c.subject = subject AND c.property IS NOT NULL AND c.source IS NOT NULL
RETURN subject, count(c) AS claims
