// Purpose: everything that live documents call the given entities, without those of the reference data.
// Parameter ids: list of string - entity ids
// Column id: string - entity id
// Column kinds: list of string - the kinds that documents take it for
// Column names: list of list of string - one list a document, the fullest name first
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE e.curated IS NULL
MATCH (e)<-[m:MENTIONS]-(:Document)
RETURN id, collect(DISTINCT m.kind) AS kinds, collect(m.names) AS names
