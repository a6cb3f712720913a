// Purpose: derives what relationships take over from their statements anew, after some that carried qualifiers were dropped; reads all that are left, so only for those.
// Parameter rows: list of map - from, to (ids), type (string), relation (key)
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CALL (from, to, row) {
  WITH from, to, row WHERE row.type = 'ACCOUNTABLE_FOR'
  MATCH (from)-[r:ACCOUNTABLE_FOR]->(to)
  RETURN r
  UNION ALL
  WITH from, to, row WHERE row.type = 'AT'
  MATCH (from)-[r:AT]->(to)
  RETURN r
  UNION ALL
  WITH from, to, row WHERE row.type = 'BENEFITS'
  MATCH (from)-[r:BENEFITS]->(to)
  RETURN r
  UNION ALL
  WITH from, to, row WHERE row.type = 'CONTACT_FOR'
  MATCH (from)-[r:CONTACT_FOR]->(to)
  RETURN r
  UNION ALL
  WITH from, to, row WHERE row.type = 'FUNDS'
  MATCH (from)-[r:FUNDS]->(to)
  RETURN r
  UNION ALL
  WITH from, to, row WHERE row.type = 'HOLDS'
  MATCH (from)-[r:HOLDS]->(to)
  RETURN r
  UNION ALL
  WITH from, to, row WHERE row.type = 'HAS_IDENTIFIER'
  MATCH (from)-[r:HAS_IDENTIFIER]->(to)
  RETURN r
  UNION ALL
  WITH from, to, row WHERE row.type = 'HAS_SECTOR'
  MATCH (from)-[r:HAS_SECTOR]->(to)
  RETURN r
  UNION ALL
  WITH from, to, row WHERE row.type = 'IMPLEMENTS'
  MATCH (from)-[r:IMPLEMENTS]->(to)
  RETURN r
  UNION ALL
  WITH from, to, row WHERE row.type = 'MANAGES'
  MATCH (from)-[r:MANAGES]->(to)
  RETURN r
  UNION ALL
  WITH from, to, row WHERE row.type = 'MEMBER_OF'
  MATCH (from)-[r:MEMBER_OF]->(to)
  RETURN r
  UNION ALL
  WITH from, to, row WHERE row.type = 'OPERATES_IN'
  MATCH (from)-[r:OPERATES_IN]->(to)
  RETURN r
  UNION ALL
  WITH from, to, row WHERE row.type = 'PARTNERS_WITH'
  MATCH (from)-[r:PARTNERS_WITH]->(to)
  RETURN r
  UNION ALL
  WITH from, to, row WHERE row.type = 'PART_OF'
  MATCH (from)-[r:PART_OF]->(to)
  RETURN r
}
WITH row, r
WHERE r.statements IS NOT NULL
MATCH (s:Statement {relation: row.relation})
WITH r, min(s.since) AS since, min(s.until) AS until, min(s.percentage) AS percentage, min(s.email) AS email, min(s.phone) AS phone,
  min(s.basis) AS basis
SET r.since = since, r.until = until, r.percentage = percentage, r.email = email, r.phone = phone, r.basis = basis
