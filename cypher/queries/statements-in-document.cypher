// Purpose: one page of what a document states, in the order of the statements' ids.
// Parameter id: string - id of the document
// Parameter after: string - id of the last statement of the page before; empty for the first page
// Parameter limit: integer - the most rows to return
// Column id: string - id of the statement
// Column predicate: string - what is stated
// Column subject: map - id, labels and name of the entity that it is stated of
// Column object: map - id, labels and name of the other entity; null for a value
// Column value: string - the value; null where there is an object
// Column quote: string - the exact words
// Column start: integer - position of their first code point in the document's text; null in structured data
// Column end: integer - position after their last code point; null in structured data
// Column locator: string - the place in structured data; null in texts
// Column document: map - id, uri and title of the document
// Column extractor: string - what read them
// Column confidence: float - 0 to 1
MATCH (d:Document {id: $id})<-[:STATED_IN]-(s:Statement)-[:SUBJECT]->(subject:Entity)
WHERE s.id > $after
OPTIONAL MATCH (s)-[:OBJECT]->(object:Entity)
RETURN s.id AS id, s.predicate AS predicate, subject {.id, .name, labels: labels(subject)} AS subject,
  CASE WHEN object IS NULL THEN null ELSE object {.id, .name, labels: labels(object)} END AS object,
  CASE WHEN object IS NULL THEN s.objectName END AS value, s.quote AS quote, s.start AS start, s.end AS end, s.locator AS locator,
  d {.id, .uri, .title} AS document, s.extractor AS extractor, s.confidence AS confidence
ORDER BY id
LIMIT $limit
