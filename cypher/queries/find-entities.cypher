// Purpose: one page of the entities whose names or codes hold all the words, the best match first.
// Parameter words: string - a Lucene query over the index entity_names
// Parameter label: string - the label that they carry; Entity for any
// Parameter place: map - where the page before ended:
//   score (float: the score of its last row; null for the first page);
//   after (string: the id of its last row; empty for the first page)
// Parameter limit: integer - the most rows to return
// Parameter fields: list of string - properties that are wanted besides; 'relationships' and 'documents' are counts
// Column id: string - id of the entity
// Column labels: list of string - its labels
// Column name: string - its name
// Column properties: map - its properties where any are wanted, null otherwise
// Column relationships: integer - how many relationships it has, where that is wanted, null otherwise
// Column documents: integer - how many documents mention it, where that is wanted, null otherwise
// Column score: float - how well it matches; only the order means something
CALL db.index.fulltext.queryNodes('entity_names', $words) YIELD node AS e, score
WHERE $label IN labels(e) AND ($place.score IS NULL OR score < $place.score OR (score = $place.score AND e.id > $place.after))
WITH e, score
ORDER BY score DESC, e.id
LIMIT $limit
RETURN e.id AS id, labels(e) AS labels, e.name AS name, CASE WHEN size($fields) > 0 THEN properties(e) END AS properties,
  CASE WHEN 'relationships' IN $fields THEN COUNT { (e)-[:IMPLEMENTS|FUNDS|PARTNERS_WITH|ACCOUNTABLE_FOR|MANAGES|BENEFITS|PART_OF|OPERATES_IN|MEMBER_OF|
      HOLDS|AT|CONTACT_FOR|GOVERNMENT_OF|IN_REGION|HAS_SECTOR|HAS_IDENTIFIER]-() } END AS relationships,
  CASE WHEN 'documents' IN $fields THEN COUNT { (e)<-[:MENTIONS]-() } END AS documents, score
ORDER BY score DESC, id
