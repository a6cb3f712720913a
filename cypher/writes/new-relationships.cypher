// Purpose: writes derived relationships of entities that this transaction made, so that nobody else can have written them.
// Parameter rows: list of map - from, to (ids), type (string), properties (map: statements, confidence, qualifiers)
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[r:$(row.type)]->(to)
SET r = row.properties
