SELECT c.file AS file, c.line AS line, r.seed_column AS seed_column, c.value AS target
FROM claims AS c JOIN temp.reference_columns AS r ON r.kind = substr(c.subject, 1, instr(c.subject, '/') - 1) AND r.property = c.property
WHERE c.value IN (SELECT id FROM temp.missing)
UNION SELECT file, line, 'source_id', source FROM claims WHERE source IN (SELECT id FROM temp.missing)
UNION SELECT file, line, 'asserted_by', asserted_by FROM claims WHERE asserted_by IN (SELECT id FROM temp.missing)
UNION SELECT file, line, 'corrects', corrects FROM claims WHERE corrects IN (SELECT id FROM temp.missing)
UNION SELECT o.file, o.line, 'syndicated_from', s.syndicated_from
FROM sources AS s JOIN record_origins AS o USING (id) WHERE s.syndicated_from IN (SELECT id FROM temp.missing)
UNION SELECT o.file, o.line, 'source_id', x.source
FROM exchange_rates AS x JOIN record_origins AS o USING (id) WHERE x.source IN (SELECT id FROM temp.missing)
ORDER BY file, line, seed_column, target
