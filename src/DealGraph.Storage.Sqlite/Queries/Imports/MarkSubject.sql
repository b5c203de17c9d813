INSERT INTO temp.subjects (subject, state) VALUES (?1, ?2) ON CONFLICT (subject) DO UPDATE SET state = state | excluded.state
