// The first condition only reads, so that nobody waits for the lock of a commit; the second one is asked when nobody else can write.
MATCH (l:ImportLock {name: 'import'}) WHERE coalesce(l.until, 0) < timestamp()
SET l.touched = true
WITH l, coalesce(l.until, 0) AS until WHERE until < timestamp()
SET l.holder = $holder, l.until = timestamp() + $lease
RETURN l.holder AS holder
