-- The last of the chain of copies; of a chain that closes on itself the least id, so that all its members count as one.
WITH RECURSIVE originals (id) AS (
    VALUES (?1)
    UNION
    SELECT sources.syndicated_from FROM originals JOIN sources USING (id) WHERE sources.syndicated_from IS NOT NULL
)
SELECT coalesce(
    (SELECT id FROM originals WHERE NOT EXISTS (SELECT 1 FROM sources WHERE sources.id = originals.id AND sources.syndicated_from IS NOT NULL)),
    (SELECT min(id) FROM originals))
