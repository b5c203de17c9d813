// Copies count with their original, so what a source is matters to its copies too.
UNWIND $sources AS id
MATCH (:Source {id: id})<-[:SYNDICATED_FROM*0..]-(source:Source)<-[:SOURCE]-(c:Claim)
RETURN DISTINCT c.subject AS subject
