// Purpose: the flows of money that the graph holds of the given documents. The index is named: a plan made for an empty graph would read all documents.
// Parameter ids: list of string - document ids
// Column id: string - flow id
// Column document: string - document id
UNWIND $ids AS id
MATCH (d:Document {id: id})<-[:STATED_IN]-(f:Flow)
  USING INDEX d:Document(id)
RETURN f.id AS id, id AS document
