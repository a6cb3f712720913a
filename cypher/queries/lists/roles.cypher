// Purpose: one page of the roles in the order of their ids.
// Parameter after: string - the id that the page comes after; empty for the first page
// Parameter limit: integer - the most rows to return
// Parameter fields: list of string - properties that are wanted besides; 'relationships' and 'documents' are counts
// Column id: string - id of the entity
// Column labels: list of string - its labels
// Column name: string - its name
// Column properties: map - its properties where any are wanted, null otherwise
// Column relationships: integer - how many relationships it has, where that is wanted, null otherwise
// Column documents: integer - how many documents mention it, where that is wanted, null otherwise
MATCH (e:Role)
WHERE e.id > $after
WITH e
ORDER BY e.id
LIMIT $limit
RETURN e.id AS id, labels(e) AS labels, e.name AS name, CASE WHEN size($fields) > 0 THEN properties(e) END AS properties,
  CASE WHEN 'relationships' IN $fields THEN COUNT { (e)-[:IMPLEMENTS|FUNDS|PARTNERS_WITH|ACCOUNTABLE_FOR|MANAGES|BENEFITS|PART_OF|OPERATES_IN|MEMBER_OF|
      HOLDS|AT|CONTACT_FOR|GOVERNMENT_OF|IN_REGION|HAS_SECTOR|HAS_IDENTIFIER]-() } END AS relationships,
  CASE WHEN 'documents' IN $fields THEN COUNT { (e)<-[:MENTIONS]-() } END AS documents
ORDER BY id
