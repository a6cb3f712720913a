// Purpose: tells which of the given entities the graph holds, of those that are known to be as the reference data say.
// Parameter ids: list of string - entity ids
// Column id: string - entity id
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id
