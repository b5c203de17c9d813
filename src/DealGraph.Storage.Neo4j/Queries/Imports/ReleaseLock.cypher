MATCH (l:ImportLock {name: 'import'})
SET l.touched = true
WITH l, l.holder AS holder WHERE holder = $holder
REMOVE l.holder, l.until
RETURN holder
