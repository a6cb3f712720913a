// Purpose: one page of the relationships between an entity and others, in the order of type, start and end.
// Parameter id: string - id of the entity
// Parameter label: string - a label that the entity must carry; Entity for any
// Parameter types: list of string - the relationship types that count
// Parameter direction: string - 'out' for those that start at the entity, 'in' for those that end there, 'both'
// Parameter otherLabel: string - a label that the other entity must carry; Entity for any
// Parameter since: string - the date on or after which they hold, as far as it is stated; empty for any
// Parameter after: string - the key of the last row of the page before; empty for the first page
// Parameter limit: integer - the most rows to return
// Column type: string - type of the relationship
// Column from: map - id, labels and name of the entity where it starts
// Column to: map - id, labels and name of the entity where it ends
// Column properties: map - statements (count), confidence (0 to 1) and what else it carries
// Column key: string - its place in the order
MATCH (e:Entity {id: $id})-[r]-(other:Entity)
WHERE $label IN labels(e) AND type(r) IN $types AND $otherLabel IN labels(other)
  AND ($direction = 'both' OR ($direction = 'out' AND startNode(r) = e) OR ($direction = 'in' AND endNode(r) = e))
  AND ($since = '' OR r.since >= $since)
WITH r, startNode(r) AS from, endNode(r) AS to
WITH r, from, to, type(r) + '|' + from.id + '|' + to.id AS key
WHERE key > $after
WITH r, from, to, key
ORDER BY key
LIMIT $limit
RETURN type(r) AS type, from {.id, .name, labels: labels(from)} AS from, to {.id, .name, labels: labels(to)} AS to,
  properties(r) AS properties, key
ORDER BY key
