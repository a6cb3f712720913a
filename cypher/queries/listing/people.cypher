// Purpose: one page of the people or roles of organizations to which all filters apply.
// Parameter asked: map - what is asked, in one value for which one plan holds whatever it is:
//   label (string: the label that they carry);
//   words (string: a Lucene query over the index entity_names; empty for any name);
//   country (string: id of a country that their organization operates in or governs; empty for any);
//   region (string: id of a region that their organization operates in; empty for any);
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
OPTIONAL MATCH (:Region {id: $asked.region})<-[:PART_OF*0..5]-(:Region)<-[:IN_REGION*0..1]-(place:Entity)
WITH collect(DISTINCT place) AS places
OPTIONAL MATCH (country:Country {id: $asked.country})
WITH places, country, CASE
    WHEN $asked.words <> '' THEN 'words'
    WHEN $asked.country <> '' THEN 'country'
    WHEN $asked.region <> '' THEN 'region'
    ELSE 'all'
  END AS start
CALL (places, country, start) {
  WITH * WHERE start = 'words'
  CALL db.index.fulltext.queryNodes('entity_names', $asked.words) YIELD node AS e, score
  RETURN e, score
  UNION ALL
  WITH * WHERE start IN ['country', 'region']
  UNWIND CASE WHEN start = 'country' THEN [country] ELSE places END AS place
  MATCH (place)<-[:OPERATES_IN|GOVERNMENT_OF]-(o:Organization)
  CALL (o) {
    MATCH (o)<-[:AT]-(role:Role)
    OPTIONAL MATCH (role)<-[:HOLDS]-(person:Person)
    UNWIND [role, person] AS e
    RETURN e
    UNION
    MATCH (o)<-[:CONTACT_FOR]-(e:Person)
    RETURN e
  }
  RETURN DISTINCT e, 0.0 AS score
  UNION ALL
  UNWIND CASE WHEN start = 'all' AND $asked.label = 'Person' THEN [''] ELSE [] END AS first
  MATCH (e:Person)
  WHERE e.id > first
  RETURN e, 0.0 AS score
  UNION ALL
  UNWIND CASE WHEN start = 'all' AND $asked.label = 'Role' THEN [''] ELSE [] END AS first
  MATCH (e:Role)
  WHERE e.id > first
  RETURN e, 0.0 AS score
}
WITH e, score, places, country, start
WHERE $asked.label IN labels(e)
  AND ($asked.country = '' OR start = 'country'
    OR EXISTS { (e)-[:HOLDS|AT|CONTACT_FOR*1..2]->(:Organization)-[:OPERATES_IN|GOVERNMENT_OF]->(place) WHERE place IN [country] })
  AND ($asked.region = '' OR start = 'region'
    OR EXISTS { (e)-[:HOLDS|AT|CONTACT_FOR*1..2]->(:Organization)-[:OPERATES_IN|GOVERNMENT_OF]->(place) WHERE place IN places })
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
