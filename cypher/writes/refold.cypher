// Purpose: derives relationships anew from their live statements after some were dropped; without any, the relationship goes.
// Parameter rows: list of map - from, to (ids), type (string), relation (key of the relationship)
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MATCH (from)-[r]->(to)
WHERE type(r) = row.type AND r.statements IS NOT NULL
OPTIONAL MATCH (s:Statement {relation: row.relation})
WITH r, count(s) AS live, max(s.confidence) AS confidence, min(s.since) AS since, min(s.until) AS until,
  min(s.percentage) AS percentage, min(s.email) AS email, min(s.phone) AS phone, min(s.basis) AS basis
CALL (r, live) {
  WITH r, live WHERE live = 0
  DELETE r
}
WITH r, live, confidence, since, until, percentage, email, phone, basis
WHERE live > 0
SET r.statements = live, r.confidence = confidence, r.since = since, r.until = until, r.percentage = percentage,
  r.email = email, r.phone = phone, r.basis = basis
