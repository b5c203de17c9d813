INSERT INTO temp.subjects (subject, state) SELECT DISTINCT subject, 2 FROM claims WHERE true
ON CONFLICT (subject) DO UPDATE SET state = state | excluded.state
