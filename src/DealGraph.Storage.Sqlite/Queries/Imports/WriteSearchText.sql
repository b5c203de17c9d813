INSERT INTO search_texts (fact, node, folded) VALUES (?1, ?2, ?3)
ON CONFLICT (fact) DO UPDATE SET node = excluded.node, folded = excluded.folded WHERE node <> excluded.node OR folded <> excluded.folded
