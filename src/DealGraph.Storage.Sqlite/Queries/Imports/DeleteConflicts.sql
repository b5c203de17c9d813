DELETE FROM conflicts WHERE subject = ?1
