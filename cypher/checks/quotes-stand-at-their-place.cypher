// Purpose: every quote with a position is found there in the text of its document; positions and Cypher's substring both count Unicode code points.
// Column offender: string - id of the statement
// Column problem: string - what is wrong
MATCH (s:Statement)
WHERE s.locator IS NULL
OPTIONAL MATCH (s)-[:STATED_IN]->(:Document)-[:HAS_TEXT]->(t:Text)
WITH s, t, CASE WHEN s.start >= 0 AND s.start < s.end AND s.end <= size(t.text) THEN substring(t.text, s.start, s.end - s.start) END AS found
WHERE found IS NULL OR s.quote IS NULL OR found <> s.quote
RETURN s.id AS offender,
  CASE WHEN t IS NULL THEN 'its document has no text'
    WHEN found IS NULL THEN 'its position lies outside the text'
    ELSE 'at its place stands: ' + left(found, 100) END AS problem
ORDER BY offender
