// Purpose: one page of the entities that a document mentions, in the order of their ids, as relationships.
// Parameter id: string - id of the document
// Parameter label: string - a label that the entity must carry; Entity for any
// Parameter after: string - the id of the last entity of the page before; empty for the first page
// Parameter limit: integer - the most rows to return
// Column type: string - MENTIONS
// Column from: map - id, labels and name (title or address) of the document
// Column to: map - id, labels and name of the entity
// Column properties: map - count (how often), kind (what the document takes it for), names (what it calls it)
// Column key: string - its place in the order
MATCH (d:Document {id: $id})-[r:MENTIONS]->(e:Entity)
WHERE $label IN labels(e) AND e.id > $after
RETURN type(r) AS type, {id: d.id, name: coalesce(d.title, d.uri), labels: labels(d)} AS from,
  e {.id, .name, labels: labels(e)} AS to, properties(r) AS properties, e.id AS key
ORDER BY key
LIMIT $limit
