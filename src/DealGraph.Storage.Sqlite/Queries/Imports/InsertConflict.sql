INSERT INTO conflicts (id, subject, property, policy_version) VALUES (?1, ?2, ?3, ?4)
