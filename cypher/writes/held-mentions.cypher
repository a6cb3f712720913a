// Purpose: the entities that the given documents mention.
// Parameter ids: list of string - document ids
// Column document: string - document id
// Column entity: string - entity id
UNWIND $ids AS id
MATCH (:Document {id: id})-[:MENTIONS]->(e)
RETURN id AS document, e.id AS entity
