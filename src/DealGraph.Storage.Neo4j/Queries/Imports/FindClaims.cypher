// The stored claims of some keys, each with the place of its key.
UNWIND range(0, size($keys) - 1) AS place
WITH place, $keys[place] AS key
MATCH (:Node {id: key[0]})<-[:SUBJECT]-(c:Claim) WHERE c.property = key[1] AND c.source = key[2]
RETURN place, c.id AS id, c.dataset AS dataset, c.file AS file, c.line AS line
