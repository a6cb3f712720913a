// Purpose: the entities that the given documents mention.
// Parameter ids: list of string - document ids
// Column document: string - document id
// Column entity: string - entity id
// Column known: boolean - whether the reference data describe the entity
// Column count: integer - how often the document speaks of it
// Column kind: string - what the document takes it for
// Column names: list of string - what the document calls it, the fullest name first
// Column parts: list of string - where judgements joined several, how the document speaks of each; null elsewhere
UNWIND $ids AS id
MATCH (:Document {id: id})-[m:MENTIONS]->(e)
RETURN id AS document, e.id AS entity, e.curated IS NOT NULL AS known, m.count AS count, m.kind AS kind, m.names AS names, m.parts AS parts
