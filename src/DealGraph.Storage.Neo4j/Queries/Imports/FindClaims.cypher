// The stored claims of some keys, each with the place of its key.
UNWIND range(0, size($keys) - 1) AS place
WITH place, $keys[place] AS key
MATCH (c:Claim {subject: key[0], property: key[1], source: key[2]})
RETURN place, c.id AS id, c.dataset AS dataset, c.file AS file, c.line AS line
