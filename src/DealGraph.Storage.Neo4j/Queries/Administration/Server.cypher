CALL dbms.components() YIELD name, versions, edition RETURN name, versions[0] AS version, edition ORDER BY name LIMIT 1
