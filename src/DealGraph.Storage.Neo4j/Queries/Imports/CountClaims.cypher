UNWIND $subjects AS subject
MATCH (f:Node {id: subject})
RETURN subject, COUNT { (f)<-[:SUBJECT]-(:Claim) } AS claims
