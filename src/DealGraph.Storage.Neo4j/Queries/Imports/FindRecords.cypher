UNWIND $ids AS id
MATCH (n:Node {id: id})
RETURN id, n.origin_hash AS hash, n.origin_dataset AS dataset, n.origin_file AS file, n.origin_line AS line
