SHOW INDEXES YIELD type, labelsOrTypes, properties, state, owningConstraint WHERE properties IS NOT NULL
RETURN CASE WHEN owningConstraint IS NULL THEN type ELSE 'UNIQUE' END AS kind, labelsOrTypes AS labels, properties, state
