// Purpose: Mission, Organization, Activity or Region -> the larger whole: one belongs to the other. Adds new statements to the relationship that they back.
// Parameter rows: list of map - from, to (ids), statements (integer), confidence (0 to 1); since or null
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MERGE (from)-[r:PART_OF]->(to)
SET r.statements = coalesce(r.statements, 0) + row.statements,
  r.confidence = CASE WHEN r.confidence >= row.confidence THEN r.confidence ELSE row.confidence END,
  r.since = CASE WHEN r.since <= row.since OR row.since IS NULL THEN r.since ELSE row.since END
