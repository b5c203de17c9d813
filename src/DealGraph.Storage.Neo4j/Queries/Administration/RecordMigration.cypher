MERGE (m:Migration {name: $name}) SET m.sha256 = $sha256, m.applied_at = $appliedAt
MERGE (l:ImportLock {name: 'import'})
