MATCH (c:Claim) RETURN count(c) > 0 AS hasClaims
