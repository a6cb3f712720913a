// Purpose: makes sure that entities exist, with all that is known of new ones; those that exist stay as they are.
// Parameter rows: list of map - id, labels (list of string), properties (map)
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
ON CREATE SET e:$(row.labels), e += row.properties
