MATCH (m:Migration) RETURN m.name AS name, m.sha256 AS sha256 ORDER BY name
