MATCH (s:Setting) RETURN s.name AS name, s.value AS value
