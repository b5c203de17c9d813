INSERT INTO temp.subjects (subject, state) SELECT DISTINCT subject, 4 FROM temp.withdrawn_claims WHERE true
ON CONFLICT (subject) DO UPDATE SET state = state | excluded.state
