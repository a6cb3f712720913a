// Purpose: what documents state.
// Parameter ids: list of string - document ids
// Column id: string - document id
// Column statement: map - properties of the statement
// Column subject: string - id of the subject
// Column object: string - id of the object, null for a value
UNWIND $ids AS id
MATCH (:Document {id: id})<-[:STATED_IN]-(s:Statement)-[:SUBJECT]->(subject)
OPTIONAL MATCH (s)-[:OBJECT]->(object)
RETURN id, properties(s) AS statement, subject.id AS subject, object.id AS object
