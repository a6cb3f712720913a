// Purpose: one page of how many people or roles have what in common, the most first, of those to which all filters apply.
// Parameter asked: map - what is asked, in one value for which one plan holds whatever it is:
//   label (string: the label that they carry);
//   words (string: a Lucene query over the index entity_names; empty for any name);
//   country (string: id of a country that their organization operates in or governs; empty for any);
//   region (string: id of a region that their organization operates in; empty for any);
//   groupBy (string: what to count by)
// Parameter place: map - where the page before ended:
//   count (integer: the count of the last row of the page before; null for the first page);
//   after (string: the key of the last row of the page before; empty for the first page)
// Parameter limit: integer - the most rows to return
// Column key: string - what they have in common: an id or a value
// Column name: string - its name
// Column count: integer - how many there are
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
WITH DISTINCT e
CALL (e) {
  WITH * WHERE $asked.groupBy = 'organization'
  MATCH (e)-[:HOLDS*0..1]->()-[:AT|CONTACT_FOR]->(g:Organization)
  RETURN DISTINCT g.id AS key, g.name AS name
}
WITH toString(key) AS key, name, count(*) AS count
WHERE key IS NOT NULL AND ($place.after = '' OR count < $place.count OR (count = $place.count AND key > $place.after))
RETURN key, toString(name) AS name, count
ORDER BY count DESC, key
LIMIT $limit
