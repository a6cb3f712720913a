// Purpose: Activity -> Country or Region: an activity is for a place. Adds new statements to the relationship that they back.
// Parameter rows: list of map - from, to (ids), statements (integer), confidence (0 to 1); percentage or null
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MERGE (from)-[r:BENEFITS]->(to)
SET r.statements = coalesce(r.statements, 0) + row.statements,
  r.confidence = CASE WHEN r.confidence >= row.confidence THEN r.confidence ELSE row.confidence END,
  r.percentage = CASE WHEN r.percentage <= row.percentage OR row.percentage IS NULL THEN r.percentage ELSE row.percentage END
