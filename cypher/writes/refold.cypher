// Purpose: takes dropped statements out of the relationships that they backed; without any left, the relationship goes. Only where a dropped statement carried qualifiers are all that are left read again.
// Parameter rows: list of map - from, to (ids), type (string), relation (key), dropped (integer), qualified (boolean)
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MATCH (from)-[r]->(to)
WHERE type(r) = row.type AND r.statements IS NOT NULL
SET r.statements = r.statements - row.dropped
WITH row, r, r.statements AS live
CALL (r, live) {
  WITH r, live WHERE live <= 0
  DELETE r
}
WITH row, r, live
WHERE live > 0
CALL (row, r) {
  MATCH (s:Statement)
  WHERE s.relation = row.relation AND s.confidence >= 0
  WITH r, s.confidence AS confidence
  ORDER BY s.relation DESC, s.confidence DESC
  LIMIT 1
  SET r.confidence = confidence
}
WITH row, r
WHERE row.qualified
MATCH (s:Statement)
WHERE s.relation = row.relation AND s.confidence >= 0
WITH r, min(s.since) AS since, min(s.until) AS until, min(s.percentage) AS percentage, min(s.email) AS email, min(s.phone) AS phone,
  min(s.basis) AS basis
SET r.since = since, r.until = until, r.percentage = percentage, r.email = email, r.phone = phone, r.basis = basis
