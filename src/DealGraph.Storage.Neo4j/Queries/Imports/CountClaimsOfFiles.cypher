MATCH (c:Claim) WHERE c.dataset = $dataset AND c.file IN $files RETURN count(c) AS claims
