// Purpose: the flows of money that the graph holds of the given documents.
// Parameter ids: list of string - document ids
// Column id: string - flow id
// Column document: string - document id
UNWIND $ids AS id
MATCH (:Document {id: id})<-[:STATED_IN]-(f:Flow)
RETURN f.id AS id, id AS document
