// Purpose: the shortest ways between two entities over relationships that documents or the reference data state, whichever way they run.
// Parameter from: string - id of the entity where the ways start
// Parameter to: string - id of the entity where they end
// Parameter types: list of string - the relationship types that count
// Parameter maxLength: integer - the most relationships on a way, 1 to 6
// Parameter limit: integer - the most ways to return, 1 to 25
// Column length: integer - how many relationships the way has
// Column entities: list of map - id, labels and name of the entities on the way, from the first to the last
// Column hops: list of map - type, from, to and properties of each relationship, and its best evidence
OPTIONAL MATCH (from:Entity {id: $from})
OPTIONAL MATCH (to:Entity {id: $to})
WITH from, to
WHERE from IS NOT NULL AND to IS NOT NULL
MATCH way = SHORTEST 25 (from)
  ((:Entity)-[r:IMPLEMENTS|FUNDS|PARTNERS_WITH|ACCOUNTABLE_FOR|MANAGES|BENEFITS|PART_OF|OPERATES_IN|MEMBER_OF|
        HOLDS|AT|CONTACT_FOR|GOVERNMENT_OF|IN_REGION|HAS_SECTOR|HAS_IDENTIFIER
      WHERE type(r) IN $types]-(:Entity)){1,6}
  (to)
WITH way, length(way) AS length, [e IN nodes(way) | e.id] AS ids
WHERE length <= $maxLength
ORDER BY length, ids
LIMIT $limit
RETURN length, [e IN nodes(way) | e {.id, .name, labels: labels(e)}] AS entities,
  [r IN relationships(way) | {
    type: type(r),
    from: {id: startNode(r).id, name: startNode(r).name, labels: labels(startNode(r))},
    to: {id: endNode(r).id, name: endNode(r).name, labels: labels(endNode(r))},
    properties: properties(r),
    evidence: head(COLLECT {
      MATCH (s:Statement {relation: startNode(r).id + '|' + type(r) + '|' + endNode(r).id})-[:STATED_IN]->(d:Document)
      RETURN s {.quote, .start, .end, .locator, .extractor, .confidence, document: d {.id, .uri, .title}} AS best
      ORDER BY s.confidence DESC, s.id
      LIMIT 1
    })
  }] AS hops
ORDER BY length, ids
