// Purpose: Role -> Organization: a role exists at an organization. Adds new statements to the relationship that they back.
// Parameter rows: list of map - from, to (ids), statements (integer), confidence (0 to 1)
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MERGE (from)-[r:AT]->(to)
SET r.statements = coalesce(r.statements, 0) + row.statements,
  r.confidence = CASE WHEN r.confidence >= row.confidence THEN r.confidence ELSE row.confidence END
