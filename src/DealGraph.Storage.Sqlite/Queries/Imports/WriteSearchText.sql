INSERT INTO search_texts (key, fact, node, folded)
VALUES ((SELECT coalesce(max(key), ?4) + 1 FROM search_texts WHERE key BETWEEN ?4 AND ?5), ?1, ?2, ?3)
ON CONFLICT (fact) DO UPDATE SET node = excluded.node, folded = excluded.folded WHERE node <> excluded.node OR folded <> excluded.folded
