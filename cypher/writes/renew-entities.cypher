// Purpose: replaces what the graph took from the reference data for an entity, where these say something else now.
// Parameter rows: list of map - id, labels (list of string), properties (map)
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e = row.properties, e.id = row.id
SET e:$(row.labels)
WITH row
MATCH (t:Tally {id: row.id})
DELETE t
