// Purpose: one page of how many countries or regions have what in common, the most first, of those to which all filters apply.
// Parameter asked: map - what is asked, in one value for which one plan holds whatever it is:
//   label (string: the label that they carry);
//   words (string: a Lucene query over the index entity_names; empty for any name);
//   donor (string: id of an organization that funds the activity; empty for any);
//   implementer (string: id of an organization that implements the activity; empty for any);
//   region (string: id of a region that they lie in; empty for any);
//   sector (string: id of a sector of the activity; empty for any);
//   statuses (list of string: spellings of the status of the activity; empty for any);
//   year (integer: a year in which the activity is under way or filed; 0 for any);
//   activities (boolean: whether an activity is asked for; false where places are wanted whatever happens there);
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
OPTIONAL MATCH (sector:Sector {id: $asked.sector})
UNWIND [
  {start: 'words', size: CASE WHEN $asked.words <> '' THEN -1 END},
  {start: 'donor', size: CASE WHEN $asked.donor <> '' THEN COUNT { (donor)-[:FUNDS]->() } END},
  {start: 'implementer', size: CASE WHEN $asked.implementer <> '' THEN COUNT { (implementer)-[:IMPLEMENTS]->() } END},
  {start: 'sector', size: CASE WHEN $asked.sector <> '' THEN COUNT { (sector)<-[:HAS_SECTOR]-() } END},
  {start: 'year', size: CASE WHEN $asked.year > 0 THEN 1000000000 END},
  {start: 'status', size: CASE WHEN size($asked.statuses) > 0 THEN 2000000000 END},
  {start: 'all', size: 3000000000}
] AS way
WITH *
WHERE way.size IS NOT NULL
ORDER BY way.size
LIMIT 1
CALL (donor, implementer, sector, places, way) {
  WITH * WHERE way.start = 'words' AND $asked.activities
  CALL db.index.fulltext.queryNodes('entity_names', $asked.words) YIELD node AS e, score
  MATCH (e)<-[:BENEFITS]-(a:Activity)
  RETURN e, a, score
  UNION ALL
  WITH * WHERE way.start = 'words' AND NOT $asked.activities
  CALL db.index.fulltext.queryNodes('entity_names', $asked.words) YIELD node AS e, score
  RETURN e, null AS a, score
  UNION ALL
  WITH * WHERE way.start = 'donor'
  MATCH (donor)-[:FUNDS]->(a:Activity)
  WITH DISTINCT a
  MATCH (a)-[:BENEFITS]->(e:Entity)
  RETURN DISTINCT e, a, 0.0 AS score
  UNION ALL
  WITH * WHERE way.start = 'implementer'
  MATCH (implementer)-[:IMPLEMENTS]->(a:Activity)
  WITH DISTINCT a
  MATCH (a)-[:BENEFITS]->(e:Entity)
  RETURN DISTINCT e, a, 0.0 AS score
  UNION ALL
  WITH * WHERE way.start = 'sector'
  MATCH (sector)<-[:HAS_SECTOR]-(a:Activity)
  WITH DISTINCT a
  MATCH (a)-[:BENEFITS]->(e:Entity)
  RETURN DISTINCT e, a, 0.0 AS score
  UNION ALL
  UNWIND CASE WHEN way.start = 'year' THEN [$asked.year] ELSE [] END AS year
  MATCH (a:Activity)
  WHERE a.year = year
  WITH DISTINCT a
  MATCH (a)-[:BENEFITS]->(e:Entity)
  RETURN DISTINCT e, a, 0.0 AS score
  UNION ALL
  UNWIND CASE WHEN way.start = 'year' THEN [toString($asked.year + 1)] ELSE [] END AS later
  MATCH (a:Activity)
  WHERE a.startDate < later
  WITH DISTINCT a
  MATCH (a)-[:BENEFITS]->(e:Entity)
  RETURN DISTINCT e, a, 0.0 AS score
  UNION ALL
  UNWIND CASE WHEN way.start = 'status' THEN $asked.statuses ELSE [] END AS status
  MATCH (a:Activity {status: status})
  WITH DISTINCT a
  MATCH (a)-[:BENEFITS]->(e:Entity)
  RETURN DISTINCT e, a, 0.0 AS score
  UNION ALL
  WITH * WHERE way.start = 'all' AND $asked.region <> ''
  UNWIND places AS e
  RETURN e, null AS a, 0.0 AS score
  UNION ALL
  UNWIND CASE WHEN way.start = 'all' AND $asked.region = '' AND $asked.label = 'Country' THEN [''] ELSE [] END AS first
  MATCH (e:Country)
  WHERE e.id > first
  RETURN e, null AS a, 0.0 AS score
  UNION ALL
  UNWIND CASE WHEN way.start = 'all' AND $asked.region = '' AND $asked.label = 'Region' THEN [''] ELSE [] END AS first
  MATCH (e:Region)
  WHERE e.id > first
  RETURN e, null AS a, 0.0 AS score
}
WITH e, a, score, donor, implementer, sector, places, way
WHERE $asked.label IN labels(e) AND ($asked.region = '' OR e IN places) AND (NOT $asked.activities OR (a IS NOT NULL
  AND ($asked.donor = '' OR way.start = 'donor' OR EXISTS { (a)<-[:FUNDS]-(donor) })
  AND ($asked.implementer = '' OR way.start = 'implementer' OR EXISTS { (a)<-[:IMPLEMENTS]-(implementer) })
  AND ($asked.sector = '' OR way.start = 'sector' OR EXISTS { (a)-[:HAS_SECTOR]->(sector) })
  AND (size($asked.statuses) = 0 OR a.status IN $asked.statuses)
  AND ($asked.year = 0 OR a.year = $asked.year
    OR left(a.startDate, 4) <= toString($asked.year) <= left(coalesce(a.endDate, a.startDate), 4))))
WITH DISTINCT e
CALL (e) {
  WITH * WHERE $asked.groupBy = 'region'
  MATCH (e)-[:IN_REGION|PART_OF]->(g:Region)
  RETURN g.id AS key, g.name AS name
}
WITH toString(key) AS key, name, count(*) AS count
WHERE key IS NOT NULL AND ($place.after = '' OR count < $place.count OR (count = $place.count AND key > $place.after))
RETURN key, toString(name) AS name, count
ORDER BY count DESC, key
LIMIT $limit
