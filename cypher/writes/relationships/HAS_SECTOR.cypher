// Purpose: Activity -> Sector: an activity works in a sector. Adds new statements to the relationship that they back.
// Parameter rows: list of map - from, to (ids), statements (integer), confidence (0 to 1); since, until, percentage, email, phone, basis or null
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MERGE (from)-[r:HAS_SECTOR]->(to)
SET r.statements = coalesce(r.statements, 0) + row.statements,
  r.confidence = CASE WHEN r.confidence >= row.confidence THEN r.confidence ELSE row.confidence END,
  r.since = CASE WHEN r.since <= row.since OR row.since IS NULL THEN r.since ELSE row.since END,
  r.until = CASE WHEN r.until <= row.until OR row.until IS NULL THEN r.until ELSE row.until END,
  r.percentage = CASE WHEN r.percentage <= row.percentage OR row.percentage IS NULL THEN r.percentage ELSE row.percentage END,
  r.email = CASE WHEN r.email <= row.email OR row.email IS NULL THEN r.email ELSE row.email END,
  r.phone = CASE WHEN r.phone <= row.phone OR row.phone IS NULL THEN r.phone ELSE row.phone END,
  r.basis = CASE WHEN r.basis <= row.basis OR row.basis IS NULL THEN r.basis ELSE row.basis END
