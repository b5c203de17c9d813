// Labels in the order of their letters, properties in the order of the index.
SHOW INDEXES YIELD type, labelsOrTypes, properties, state, owningConstraint
WITH CASE WHEN owningConstraint IS NOT NULL THEN 'UNIQUE' ELSE type END AS kind, labelsOrTypes, properties, state
WHERE labelsOrTypes IS NOT NULL
UNWIND labelsOrTypes AS label
WITH kind, properties, state, label ORDER BY label
WITH kind, properties, state, collect(label) AS labels
RETURN kind + ' ' + reduce(text = head(labels), label IN tail(labels) | text + ' ' + label)
    + ': ' + reduce(text = head(properties), property IN tail(properties) | text + ' ' + property) AS signature, state
