// Purpose: one page of the entities of a kind, in any order.
// Parameter asked: map - what is asked, in one value for which one plan holds whatever it is:
//   label (string: the label that they carry);
//   words (string: a Lucene query over the index entity_names; empty for any name);
//   sort (string: what the order follows: id, name, relationships, match or a property);
//   descending (boolean: whether the greatest comes first);
//   fields (list of string: properties that are wanted besides; 'relationships' and 'documents' are counts)
// Parameter place: map - where the page before ended:
//   key (string: the key of the last row of the page before, a number where the order follows numbers; null for the first page);
//   after (string: the id of the last row of the page before; empty for the first page)
// Parameter limit: integer - the most rows to return
// Column id: string - id of the entity
// Column labels: list of string - its labels
// Column name: string - its name
// Column properties: map - its properties where any are wanted, null otherwise
// Column relationships: integer - how many relationships it has, where that is wanted, null otherwise
// Column documents: integer - how many documents mention it, where that is wanted, null otherwise
// Column key: string - its place in the order, a number where the order follows numbers
WITH $asked.words <> '' AS named
CALL (named) {
  WITH * WHERE named
  CALL db.index.fulltext.queryNodes('entity_names', $asked.words) YIELD node AS e, score
  RETURN e, score
  UNION ALL
  UNWIND CASE WHEN NOT named AND $asked.label = 'Sector' THEN [''] ELSE [] END AS first
  MATCH (e:Sector)
  WHERE e.id > first
  RETURN e, 0.0 AS score
}
WITH e, score
WHERE $asked.label IN labels(e)
WITH DISTINCT e, score
WITH e, CASE $asked.sort
    WHEN 'name' THEN left(toLower(e.name), 200)
    WHEN 'relationships' THEN COUNT { (e)-[:IMPLEMENTS|FUNDS|PARTNERS_WITH|ACCOUNTABLE_FOR|MANAGES|BENEFITS|PART_OF|OPERATES_IN|MEMBER_OF|
      HOLDS|AT|CONTACT_FOR|GOVERNMENT_OF|IN_REGION|HAS_SECTOR|HAS_IDENTIFIER]-() }
    WHEN 'match' THEN score
    ELSE e.id
  END AS key
WITH e, key
WHERE $place.after = '' OR (key = $place.key AND e.id > $place.after) OR CASE WHEN $asked.descending THEN key < $place.key ELSE key > $place.key END
ORDER BY CASE WHEN NOT $asked.descending THEN key END, CASE WHEN $asked.descending THEN key END DESC, e.id
LIMIT $limit
RETURN e.id AS id, labels(e) AS labels, e.name AS name, CASE WHEN size($asked.fields) > 0 THEN properties(e) END AS properties,
  CASE WHEN 'relationships' IN $asked.fields THEN COUNT { (e)-[:IMPLEMENTS|FUNDS|PARTNERS_WITH|ACCOUNTABLE_FOR|MANAGES|BENEFITS|PART_OF|OPERATES_IN|MEMBER_OF|
      HOLDS|AT|CONTACT_FOR|GOVERNMENT_OF|IN_REGION|HAS_SECTOR|HAS_IDENTIFIER]-() } END AS relationships,
  CASE WHEN 'documents' IN $asked.fields THEN COUNT { (e)<-[:MENTIONS]-() } END AS documents, key
ORDER BY CASE WHEN NOT $asked.descending THEN key END, CASE WHEN $asked.descending THEN key END DESC, id
