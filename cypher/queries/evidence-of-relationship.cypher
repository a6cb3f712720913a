// Purpose: one page of the words that state a relationship, in the order of the statements' ids.
// Parameter relation: string - key of the relationship, from|TYPE|to
// Parameter after: string - id of the last statement of the page before; empty for the first page
// Parameter limit: integer - the most rows to return
// Column id: string - id of the statement
// Column quote: string - the exact words
// Column start: integer - position of their first code point in the document's text; null in structured data
// Column end: integer - position after their last code point; null in structured data
// Column locator: string - the place in structured data; null in texts
// Column document: map - id, uri and title of the document
// Column extractor: string - what read them
// Column confidence: float - 0 to 1
MATCH (s:Statement {relation: $relation})-[:STATED_IN]->(d:Document)
WHERE s.id > $after
RETURN s.id AS id, s.quote AS quote, s.start AS start, s.end AS end, s.locator AS locator, d {.id, .uri, .title} AS document,
  s.extractor AS extractor, s.confidence AS confidence
ORDER BY id
LIMIT $limit
