// Purpose: one page of the organizations that documents alone describe, in the order of their ids.
// Parameter after: string - the id that the page comes after; empty for the first page
// Parameter limit: integer - the most rows to return
// Column id: string - id of the organization
// Column labels: list of string - its labels
// Column name: string - its name
// Column names: list of string - what else documents call it
// Column documentCount: integer - how many documents mention it
// Column documents: list of map - id, uri and title of at most five of them
// Column references: list of string - identifiers that documents state beside its name, of its first thousand statements
// Column sharing: list of map - reference of another organization, its id and name: at most five, of the first thousand statements of each reference
MATCH (o:Organization)
WHERE o.id > $after AND o.curated IS NULL
WITH o
ORDER BY o.id
LIMIT $limit
WITH o, COLLECT {
  MATCH (o)<-[:SUBJECT]-(s:Statement)
  WITH s
  LIMIT 1000
  WITH s.ref AS ref
  WHERE ref CONTAINS '-'
  RETURN DISTINCT ref
  ORDER BY ref
  LIMIT 5
} AS references
RETURN o.id AS id, labels(o) AS labels, o.name AS name, o.names AS names, COUNT { (o)<-[:MENTIONS]-(:Document) } AS documentCount,
  COLLECT {
    MATCH (o)<-[:MENTIONS]-(d:Document)
    RETURN d {.id, .uri, .title}
    ORDER BY d.id
    LIMIT 5
  } AS documents, references,
  COLLECT {
    UNWIND references AS reference
    CALL (reference) {
      MATCH (s:Statement {ref: reference})
      RETURN s
      LIMIT 1000
    }
    MATCH (s)-[:SUBJECT]->(other:Organization)
    WHERE other <> o
    WITH other, min(reference) AS reference
    RETURN {id: other.id, name: other.name, reference: reference}
    ORDER BY other.id
    LIMIT 5
  } AS sharing
ORDER BY id
