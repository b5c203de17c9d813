DELETE FROM claims WHERE (subject, property, source) IN (SELECT subject, property, source FROM temp.withdrawn_claims)
