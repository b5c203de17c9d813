-- Every id that anything names; for a store of which it is not known that its references were sound.
INSERT OR IGNORE INTO temp.targets (id)
SELECT value FROM claims JOIN temp.reference_columns AS r
    ON r.kind = substr(claims.subject, 1, instr(claims.subject, '/') - 1) AND r.property = claims.property
UNION SELECT source FROM claims
UNION SELECT asserted_by FROM claims WHERE asserted_by IS NOT NULL
UNION SELECT corrects FROM claims WHERE corrects IS NOT NULL
UNION SELECT syndicated_from FROM sources WHERE syndicated_from IS NOT NULL
UNION SELECT source FROM exchange_rates
