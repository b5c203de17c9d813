UNWIND $ids AS id
MATCH ()-[r:REFERENCE {fact: id}]->() DELETE r
