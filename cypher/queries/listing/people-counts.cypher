// Purpose: one page of how many people or roles have what in common, the most first, of those to which all filters apply.
// Parameter label: string - the label that they carry
// Parameter words: string - a Lucene query over the index entity_names; null for any name
// Parameter country: string - id of a country that their organization operates in or governs; null for any
// Parameter region: string - id of a region that their organization operates in; null for any
// Parameter groupBy: string - what to count by
// Parameter count: integer - the count of the last row of the page before; null for the first page
// Parameter after: string - the key of the last row of the page before; empty for the first page
// Parameter limit: integer - the most rows to return
// Column key: string - what they have in common: an id or a value
// Column name: string - its name
// Column count: integer - how many there are
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
WITH DISTINCT e
CALL (e) {
  WITH * WHERE $groupBy = 'organization'
  MATCH (e)-[:HOLDS*0..1]->()-[:AT|CONTACT_FOR]->(g:Organization)
  RETURN DISTINCT g.id AS key, g.name AS name
}
WITH toString(key) AS key, name, count(*) AS count
WHERE key IS NOT NULL AND ($after = '' OR count < $count OR (count = $count AND key > $after))
RETURN key, toString(name) AS name, count
ORDER BY count DESC, key
LIMIT $limit
