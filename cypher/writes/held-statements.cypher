// Purpose: the statements that the graph holds of the given documents, and what each contributes. The index is named: a plan made for an empty graph would read all documents.
// Parameter ids: list of string - document ids
// Column id: string - statement id
// Column document: string - document id
// Column type: string - type of the backed relationship, null for a value
// Column subject: string - id of the subject
// Column object: string - id of the object, null for a value
// Column predicate: string - what is stated
// Column value: string - what the document calls the object, or the value
// Column confidence: float - 0 to 1
// Column qualified: boolean - whether it carries something that the relationship takes over
UNWIND $ids AS id
MATCH (d:Document {id: id})<-[:STATED_IN]-(s:Statement)-[:SUBJECT]->(subject)
  USING INDEX d:Document(id)
OPTIONAL MATCH (s)-[:OBJECT]->(object)
RETURN s.id AS id, id AS document, s.type AS type, subject.id AS subject, object.id AS object, s.predicate AS predicate, s.objectName AS value,
  s.confidence AS confidence, coalesce(s.since, s.until, s.percentage, s.email, s.phone, s.basis) IS NOT NULL AS qualified
