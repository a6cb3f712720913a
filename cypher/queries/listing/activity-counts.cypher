// Purpose: one page of how many programmes or projects have what in common, the most first, of those to which all filters apply.
// Parameter asked: map - what is asked, in one value for which one plan holds whatever it is:
//   label (string: the label that they carry);
//   words (string: a Lucene query over the index entity_names; empty for any name);
//   donor (string: id of an organization that funds the activity; empty for any);
//   implementer (string: id of an organization that implements the activity; empty for any);
//   country (string: id of a country that the activity benefits; empty for any);
//   region (string: id of a region that the activity benefits, or that a country lies in which it benefits; empty for any);
//   sector (string: id of a sector of the activity; empty for any);
//   statuses (list of string: spellings of the status of the activity; empty for any);
//   year (integer: a year in which the activity is under way or filed; 0 for any);
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
OPTIONAL MATCH (donor:Organization {id: $asked.donor})
OPTIONAL MATCH (implementer:Organization {id: $asked.implementer})
OPTIONAL MATCH (country:Country {id: $asked.country})
OPTIONAL MATCH (sector:Sector {id: $asked.sector})
UNWIND [
  {start: 'words', size: CASE WHEN $asked.words <> '' THEN -1 END},
  {start: 'donor', size: CASE WHEN $asked.donor <> '' THEN COUNT { (donor)-[:FUNDS]->() } END},
  {start: 'implementer', size: CASE WHEN $asked.implementer <> '' THEN COUNT { (implementer)-[:IMPLEMENTS]->() } END},
  {start: 'country', size: CASE WHEN $asked.country <> '' THEN COUNT { (country)<-[:BENEFITS]-() } END},
  {start: 'region',
    size: CASE WHEN $asked.region <> '' THEN COUNT { UNWIND places AS p MATCH (p)<-[:BENEFITS]-() RETURN 1 } END},
  {start: 'sector', size: CASE WHEN $asked.sector <> '' THEN COUNT { (sector)<-[:HAS_SECTOR]-() } END},
  {start: 'year', size: CASE WHEN $asked.year > 0 THEN 1000000000 END},
  {start: 'status', size: CASE WHEN size($asked.statuses) > 0 THEN 2000000000 END},
  {start: 'all', size: 3000000000}
] AS way
WITH *
WHERE way.size IS NOT NULL
ORDER BY way.size
LIMIT 1
CALL (donor, implementer, country, sector, places, way) {
  WITH * WHERE way.start = 'words'
  CALL db.index.fulltext.queryNodes('entity_names', $asked.words) YIELD node AS e, score
  RETURN e, score
  UNION ALL
  WITH * WHERE way.start = 'donor'
  MATCH (donor)-[:FUNDS]->(e:Activity)
  RETURN DISTINCT e, 0.0 AS score
  UNION ALL
  WITH * WHERE way.start = 'implementer'
  MATCH (implementer)-[:IMPLEMENTS]->(e:Activity)
  RETURN DISTINCT e, 0.0 AS score
  UNION ALL
  WITH * WHERE way.start = 'country'
  MATCH (country)<-[:BENEFITS]-(e:Activity)
  RETURN DISTINCT e, 0.0 AS score
  UNION ALL
  WITH * WHERE way.start = 'region'
  UNWIND places AS place
  MATCH (place)<-[:BENEFITS]-(e:Activity)
  RETURN DISTINCT e, 0.0 AS score
  UNION ALL
  WITH * WHERE way.start = 'sector'
  MATCH (sector)<-[:HAS_SECTOR]-(e:Activity)
  RETURN DISTINCT e, 0.0 AS score
  UNION ALL
  UNWIND CASE WHEN way.start = 'year' THEN [$asked.year] ELSE [] END AS year
  MATCH (e:Activity)
  WHERE e.year = year
  RETURN DISTINCT e, 0.0 AS score
  UNION ALL
  UNWIND CASE WHEN way.start = 'year' THEN [toString($asked.year + 1)] ELSE [] END AS later
  MATCH (e:Activity)
  WHERE e.startDate < later
  RETURN DISTINCT e, 0.0 AS score
  UNION ALL
  UNWIND CASE WHEN way.start = 'status' THEN $asked.statuses ELSE [] END AS status
  MATCH (e:Activity {status: status})
  RETURN DISTINCT e, 0.0 AS score
  UNION ALL
  UNWIND CASE WHEN way.start = 'all' AND $asked.label = 'Programme' THEN [''] ELSE [] END AS first
  MATCH (e:Programme)
  WHERE e.id > first
  RETURN e, 0.0 AS score
  UNION ALL
  UNWIND CASE WHEN way.start = 'all' AND $asked.label = 'Project' THEN [''] ELSE [] END AS first
  MATCH (e:Project)
  WHERE e.id > first
  RETURN e, 0.0 AS score
}
WITH e, score, donor, implementer, country, sector, places, way
WHERE $asked.label IN labels(e) AND ($asked.donor = '' OR way.start = 'donor' OR EXISTS { (e)<-[:FUNDS]-(donor) })
  AND ($asked.implementer = '' OR way.start = 'implementer' OR EXISTS { (e)<-[:IMPLEMENTS]-(implementer) })
  AND ($asked.country = '' OR way.start = 'country' OR EXISTS { (e)-[:BENEFITS]->(country) })
  AND ($asked.region = '' OR way.start = 'region' OR EXISTS { (e)-[:BENEFITS]->(place) WHERE place IN places })
  AND ($asked.sector = '' OR way.start = 'sector' OR EXISTS { (e)-[:HAS_SECTOR]->(sector) })
  AND (size($asked.statuses) = 0 OR e.status IN $asked.statuses)
  AND ($asked.year = 0 OR e.year = $asked.year
    OR left(e.startDate, 4) <= toString($asked.year) <= left(coalesce(e.endDate, e.startDate), 4))
WITH DISTINCT e
CALL (e) {
  WITH * WHERE $asked.groupBy = 'country'
  MATCH (e)-[:BENEFITS]->(g:Country)
  RETURN g.id AS key, g.name AS name
  UNION ALL
  WITH * WHERE $asked.groupBy = 'region'
  MATCH (e)-[:BENEFITS]->(b:Entity)-[:IN_REGION*0..1]->(g:Region)
  RETURN DISTINCT g.id AS key, g.name AS name
  UNION ALL
  WITH * WHERE $asked.groupBy = 'sector'
  MATCH (e)-[:HAS_SECTOR]->(g:Sector)
  RETURN g.id AS key, g.name AS name
  UNION ALL
  WITH * WHERE $asked.groupBy = 'donor'
  MATCH (e)<-[:FUNDS]-(g:Organization)
  RETURN g.id AS key, g.name AS name
  UNION ALL
  WITH * WHERE $asked.groupBy = 'implementer'
  MATCH (e)<-[:IMPLEMENTS]-(g:Organization)
  RETURN g.id AS key, g.name AS name
  UNION ALL
  WITH * WHERE $asked.groupBy = 'status'
  RETURN e.status AS key, e.status AS name
  UNION ALL
  WITH * WHERE $asked.groupBy = 'year'
  RETURN e.year AS key, e.year AS name
  UNION ALL
  WITH * WHERE $asked.groupBy = 'type'
  RETURN e.type AS key, e.type AS name
}
WITH toString(key) AS key, name, count(*) AS count
WHERE key IS NOT NULL AND ($place.after = '' OR count < $place.count OR (count = $place.count AND key > $place.after))
RETURN key, toString(name) AS name, count
ORDER BY count DESC, key
LIMIT $limit
