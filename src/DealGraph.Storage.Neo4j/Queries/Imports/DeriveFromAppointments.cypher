UNWIND $ids AS id
MATCH (appointment:Appointment {id: id})-[:PERSON]->(from)
MATCH (appointment)-[:ORGANIZATION]->(to)
CREATE (from)-[:REFERENCE {
    derived: true, fact: id, title: appointment.title, role_type: appointment.role_type, since: appointment.started_on, until: appointment.ended_on
}]->(to)
