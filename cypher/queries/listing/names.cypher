// Purpose: one page of the entities of a kind, in any order.
// Parameter label: string - the label that they carry
// Parameter words: string - a Lucene query over the index entity_names; null for any name
// Parameter sort: string - what the order follows: id, name, relationships, match or a property
// Parameter descending: boolean - whether the greatest comes first
// Parameter key: string - the key of the last row of the page before, a number where the order follows numbers; null for the first page
// Parameter after: string - the id of the last row of the page before; empty for the first page
// Parameter limit: integer - the most rows to return
// Parameter fields: list of string - properties that are wanted besides; 'relationships' and 'documents' are counts
// Column id: string - id of the entity
// Column labels: list of string - its labels
// Column name: string - its name
// Column properties: map - its properties where any are wanted, null otherwise
// Column relationships: integer - how many relationships it has, where that is wanted, null otherwise
// Column documents: integer - how many documents mention it, where that is wanted, null otherwise
// Column key: string - its place in the order, a number where the order follows numbers
WITH $words IS NOT NULL AS named
CALL (named) {
  WITH * WHERE named
  CALL db.index.fulltext.queryNodes('entity_names', $words) YIELD node AS e, score
  RETURN e, score
  UNION ALL
  UNWIND CASE WHEN NOT named AND $label = 'Sector' THEN [''] ELSE [] END AS first
  MATCH (e:Sector)
  WHERE e.id > first
  RETURN e, 0.0 AS score
}
WITH e, score
WHERE $label IN labels(e)
WITH DISTINCT e, score
WITH e, CASE $sort
    WHEN 'name' THEN left(toLower(e.name), 200)
    WHEN 'relationships' THEN COUNT { (e)-[:IMPLEMENTS|FUNDS|PARTNERS_WITH|BENEFITS|PART_OF|OPERATES_IN|MEMBER_OF|HOLDS|AT|
      CONTACT_FOR|GOVERNMENT_OF|IN_REGION|HAS_SECTOR]-() }
    WHEN 'match' THEN score
    ELSE e.id
  END AS key
WITH e, key
WHERE $after = '' OR (key = $key AND e.id > $after) OR CASE WHEN $descending THEN key < $key ELSE key > $key END
ORDER BY CASE WHEN NOT $descending THEN key END, CASE WHEN $descending THEN key END DESC, e.id
LIMIT $limit
RETURN e.id AS id, labels(e) AS labels, e.name AS name, CASE WHEN size($fields) > 0 THEN properties(e) END AS properties,
  CASE WHEN 'relationships' IN $fields THEN COUNT { (e)-[:IMPLEMENTS|FUNDS|PARTNERS_WITH|BENEFITS|PART_OF|OPERATES_IN|MEMBER_OF|HOLDS|AT|
      CONTACT_FOR|GOVERNMENT_OF|IN_REGION|HAS_SECTOR]-() } END AS relationships,
  CASE WHEN 'documents' IN $fields THEN COUNT { (e)<-[:MENTIONS]-() } END AS documents, key
ORDER BY CASE WHEN NOT $descending THEN key END, CASE WHEN $descending THEN key END DESC, id
