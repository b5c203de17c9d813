MATCH (n:Node) WHERE n.origin_dataset = $dataset AND n.origin_file IN $files RETURN n.id AS id
