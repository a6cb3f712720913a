// Purpose: sets the names and labels of entities that documents alone describe.
// Parameter rows: list of map - id, properties (map; null removes a property), labels, otherLabels (lists of string)
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
REMOVE e:$(row.otherLabels)
SET e:$(row.labels), e += row.properties
