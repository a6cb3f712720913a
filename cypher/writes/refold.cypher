// Purpose: takes dropped statements out of the relationships that they backed; without any left, the relationship goes. Qualifiers are left to refold-qualifiers. Types are spelled out: a search without type would read all relationships of a hub.
// Parameter rows: list of map - from, to (ids), type (string), relation (key), dropped (integer)
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
  USING INDEX s:Statement(relation, confidence)
  WHERE s.relation = row.relation AND s.confidence >= 0
  WITH r, s
  ORDER BY s.relation DESC, s.confidence DESC
  LIMIT 1
  SET r.confidence = s.confidence
}
