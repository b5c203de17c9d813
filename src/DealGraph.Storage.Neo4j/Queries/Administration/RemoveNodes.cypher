// In several transactions: a graph larger than the server's transaction memory must be removable too.
MATCH (n:Node) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS
