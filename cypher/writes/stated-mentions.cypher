// Purpose: what documents mention, by which names.
// Parameter ids: list of string - document ids
// Column id: string - document id
// Column entity: string - entity id
// Column count: integer - how often
// Column kind: string - what the document takes it for
// Column names: list of string - what the document calls it, the fullest name first
// Column parts: list of string - where judgements joined several, how the document speaks of each; null elsewhere
UNWIND $ids AS id
MATCH (:Document {id: id})-[m:MENTIONS]->(e:Entity)
RETURN id, e.id AS entity, m.count AS count, m.kind AS kind, m.names AS names, m.parts AS parts
