// Purpose: one page of the relationships from one entity to another, or of one of them, in the order of type, start and end.
// Parameter from: string - id of the entity where they start; empty for any
// Parameter to: string - id of the entity where they end; empty for any, though not for both
// Parameter types: list of string - the relationship types that count
// Parameter since: string - the date on or after which they hold, as far as it is stated; empty for any
// Parameter after: string - the key of the last row of the page before; empty for the first page
// Parameter limit: integer - the most rows to return
// Column type: string - type of the relationship
// Column from: map - id, labels and name of the entity where it starts
// Column to: map - id, labels and name of the entity where it ends
// Column properties: map - statements (count), confidence (0 to 1) and what else it carries
// Column key: string - its place in the order
OPTIONAL MATCH (a:Entity {id: $from})
OPTIONAL MATCH (b:Entity {id: $to})
CALL (a, b) {
  WITH * WHERE $from <> '' AND $to <> ''
  MATCH (a)-[r]->(b)
  RETURN r
  UNION ALL
  WITH * WHERE $to = ''
  MATCH (a)-[r]->(:Entity)
  RETURN r
  UNION ALL
  WITH * WHERE $from = ''
  MATCH (b)<-[r]-(:Entity)
  RETURN r
}
WITH r, startNode(r) AS from, endNode(r) AS to
WHERE type(r) IN $types AND ($since = '' OR r.since >= $since)
WITH r, from, to, type(r) + '|' + from.id + '|' + to.id AS key
WHERE key > $after
WITH r, from, to, key
ORDER BY key
LIMIT $limit
RETURN type(r) AS type, from {.id, .name, labels: labels(from)} AS from, to {.id, .name, labels: labels(to)} AS to,
  properties(r) AS properties, key
ORDER BY key
