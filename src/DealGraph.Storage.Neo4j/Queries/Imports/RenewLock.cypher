MATCH (l:ImportLock {name: 'import'}) WHERE l.holder = $holder
SET l.until = timestamp() + $lease
