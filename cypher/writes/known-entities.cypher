// Purpose: tells which of the given entities the graph holds, and what it took from the reference data for them.
// Parameter ids: list of string - entity ids
// Column id: string - entity id
// Column reference: map - the properties of an entity of the reference data; null for one that documents alone describe
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id, CASE WHEN e.curated THEN properties(e) END AS reference
