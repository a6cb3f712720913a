// Purpose: makes sure that entities exist, with their labels.
// Parameter rows: list of map - id, labels (list of string), properties (map; facts of the reference data and of the id)
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
SET e:$(row.labels), e += row.properties
