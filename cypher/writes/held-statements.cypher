// Purpose: the statements that the graph holds of the given documents, and the relationship that each backs.
// Parameter ids: list of string - document ids
// Column id: string - statement id
// Column document: string - document id
// Column relation: string - key of the backed relationship, null for a value
// Column type: string - type of the backed relationship, null for a value
// Column subject: string - id of the subject
// Column object: string - id of the object, null for a value
UNWIND $ids AS id
MATCH (:Document {id: id})<-[:STATED_IN]-(s:Statement)-[:SUBJECT]->(subject)
OPTIONAL MATCH (s)-[:OBJECT]->(object)
RETURN s.id AS id, id AS document, s.relation AS relation, s.type AS type, subject.id AS subject, object.id AS object
