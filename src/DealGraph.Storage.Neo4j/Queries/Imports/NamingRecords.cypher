MATCH (n:Node) WHERE n[$property] IS NOT NULL
RETURN n.id AS id, n[$property] AS target, n.origin_file AS file, n.origin_line AS line
