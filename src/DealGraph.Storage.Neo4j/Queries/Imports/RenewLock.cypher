// The lock is taken before the holder is looked at: the import may give it back at the same moment.
MATCH (l:ImportLock {name: 'import'})
SET l.touched = true
WITH l, l.holder AS holder WHERE holder = $holder
SET l.until = timestamp() + $lease
