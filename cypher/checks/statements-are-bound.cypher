// Purpose: every statement stands in one document, has one subject, and one object unless it states a value.
// Column offender: string - id of the statement
// Column problem: string - what is wrong
MATCH (s:Statement)
WITH s, COUNT { (s)-[:STATED_IN]->(:Document) } AS documents, COUNT { (s)-[:SUBJECT]->(:Entity) } AS subjects,
  COUNT { (s)-[:OBJECT]->(:Entity) } AS objects, CASE WHEN s.type IS NULL THEN 0 ELSE 1 END AS expected
WHERE documents <> 1 OR subjects <> 1 OR objects <> expected
RETURN s.id AS offender,
  documents + ' documents, ' + subjects + ' subjects, ' + objects + ' objects where 1, 1 and ' + expected + ' belong' AS problem
ORDER BY offender
