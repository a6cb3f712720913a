// Purpose: one page of the people or roles of organizations to which all filters apply.
// Parameter label: string - the label that they carry
// Parameter words: string - a Lucene query over the index entity_names; null for any name
// Parameter country: string - id of a country that their organization operates in or governs; null for any
// Parameter region: string - id of a region that their organization operates in; null for any
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
OPTIONAL MATCH (:Region {id: $region})<-[:PART_OF*0..5]-(:Region)<-[:IN_REGION*0..1]-(place:Entity)
WITH collect(DISTINCT place) AS places
OPTIONAL MATCH (country:Country {id: $country})
WITH places, country, CASE
    WHEN $words IS NOT NULL THEN 'words'
    WHEN $country IS NOT NULL THEN 'country'
    WHEN $region IS NOT NULL THEN 'region'
    ELSE 'all'
  END AS start
CALL (places, country, start) {
  WITH * WHERE start = 'words'
  CALL db.index.fulltext.queryNodes('entity_names', $words) YIELD node AS e, score
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
  UNWIND CASE WHEN start = 'all' AND $label = 'Person' THEN [''] ELSE [] END AS first
  MATCH (e:Person)
  WHERE e.id > first
  RETURN e, 0.0 AS score
  UNION ALL
  UNWIND CASE WHEN start = 'all' AND $label = 'Role' THEN [''] ELSE [] END AS first
  MATCH (e:Role)
  WHERE e.id > first
  RETURN e, 0.0 AS score
}
WITH e, score, places, country, start
WHERE $label IN labels(e)
  AND ($country IS NULL OR start = 'country'
    OR EXISTS { (e)-[:HOLDS|AT|CONTACT_FOR*1..2]->(:Organization)-[:OPERATES_IN|GOVERNMENT_OF]->(place) WHERE place IN [country] })
  AND ($region IS NULL OR start = 'region'
    OR EXISTS { (e)-[:HOLDS|AT|CONTACT_FOR*1..2]->(:Organization)-[:OPERATES_IN|GOVERNMENT_OF]->(place) WHERE place IN places })
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
