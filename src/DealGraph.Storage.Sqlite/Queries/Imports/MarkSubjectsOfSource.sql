-- Copies count with their original, so what a source is matters to its copies too.
WITH RECURSIVE copies (id) AS (
    VALUES (?1)
    UNION
    SELECT sources.id FROM copies JOIN sources ON sources.syndicated_from = copies.id
)
INSERT INTO temp.subjects (subject, state)
SELECT DISTINCT claims.subject, 2 FROM copies JOIN claims ON claims.source = copies.id WHERE true
ON CONFLICT (subject) DO UPDATE SET state = state | excluded.state
