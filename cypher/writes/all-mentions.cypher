// Purpose: everything that live documents call the given entities; reads every mention, so only for entities without a tally.
// Parameter ids: list of string - entity ids
// Column id: string - entity id
// Column kind: string - the kind that a document takes it for
// Column names: list of string - what this document calls it, the fullest name first
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[m:MENTIONS]-(:Document)
RETURN id, m.kind AS kind, m.names AS names
