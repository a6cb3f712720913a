// Purpose: one page of the organizations that documents alone describe, in the order of their ids.
// Parameter after: string - the id that the page comes after; empty for the first page
// Parameter limit: integer - the most rows to return
// Column id: string - id of the organization
// Column labels: list of string - its labels
// Column name: string - its name
// Column names: list of string - what else documents call it
// Column documentCount: integer - how many documents mention it
// Column documents: list of map - id, uri and title of at most five of them
MATCH (o:Organization)
WHERE o.id > $after AND o.curated IS NULL
WITH o
ORDER BY o.id
LIMIT $limit
RETURN o.id AS id, labels(o) AS labels, o.name AS name, o.names AS names, COUNT { (o)<-[:MENTIONS]-(:Document) } AS documentCount,
  COLLECT {
    MATCH (o)<-[:MENTIONS]-(d:Document)
    RETURN d {.id, .uri, .title}
    ORDER BY d.id
    LIMIT 5
  } AS documents
ORDER BY id
