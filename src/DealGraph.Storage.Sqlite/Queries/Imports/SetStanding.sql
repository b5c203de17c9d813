UPDATE claims SET standing = ?4, conflict = ?5
WHERE subject = ?1 AND property = ?2 AND source = ?3 AND (standing <> ?4 OR conflict IS NOT ?5)
