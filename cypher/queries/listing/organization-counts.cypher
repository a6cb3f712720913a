// Purpose: one page of how many organizations have what in common, the most first, of those to which all filters apply.
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
//   types (list of string: how organizations take part in the activity: FUNDS, IMPLEMENTS, PARTNERS_WITH);
//   presence (boolean: whether organizations count too that only operate in the country or region);
//   activities (boolean: whether any filter but the name is given);
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
  WITH * WHERE way.start = 'words' AND $asked.activities
  CALL db.index.fulltext.queryNodes('entity_names', $asked.words) YIELD node AS e, score
  WITH *
  WHERE e:Organization
  MATCH (e)-[part:FUNDS|IMPLEMENTS|PARTNERS_WITH]-(a:Activity)
  WHERE type(part) IN $asked.types
  RETURN e, a, score
  UNION ALL
  WITH * WHERE way.start = 'words' AND ($asked.presence OR NOT $asked.activities)
  CALL db.index.fulltext.queryNodes('entity_names', $asked.words) YIELD node AS e, score
  RETURN e, null AS a, score
  UNION ALL
  WITH * WHERE way.start = 'donor'
  MATCH (donor)-[:FUNDS]->(a:Activity)
  WITH DISTINCT a
  MATCH (a)-[part:FUNDS|IMPLEMENTS|PARTNERS_WITH]-(e:Organization)
  WHERE type(part) IN $asked.types
  RETURN DISTINCT e, a, 0.0 AS score
  UNION ALL
  WITH * WHERE way.start = 'implementer'
  MATCH (implementer)-[:IMPLEMENTS]->(a:Activity)
  WITH DISTINCT a
  MATCH (a)-[part:FUNDS|IMPLEMENTS|PARTNERS_WITH]-(e:Organization)
  WHERE type(part) IN $asked.types
  RETURN DISTINCT e, a, 0.0 AS score
  UNION ALL
  WITH * WHERE way.start = 'country'
  MATCH (country)<-[:BENEFITS]-(a:Activity)
  WITH DISTINCT a
  MATCH (a)-[part:FUNDS|IMPLEMENTS|PARTNERS_WITH]-(e:Organization)
  WHERE type(part) IN $asked.types
  RETURN DISTINCT e, a, 0.0 AS score
  UNION ALL
  WITH * WHERE way.start = 'region'
  UNWIND places AS place
  MATCH (place)<-[:BENEFITS]-(a:Activity)
  WITH DISTINCT a
  MATCH (a)-[part:FUNDS|IMPLEMENTS|PARTNERS_WITH]-(e:Organization)
  WHERE type(part) IN $asked.types
  RETURN DISTINCT e, a, 0.0 AS score
  UNION ALL
  WITH * WHERE way.start = 'sector'
  MATCH (sector)<-[:HAS_SECTOR]-(a:Activity)
  WITH DISTINCT a
  MATCH (a)-[part:FUNDS|IMPLEMENTS|PARTNERS_WITH]-(e:Organization)
  WHERE type(part) IN $asked.types
  RETURN DISTINCT e, a, 0.0 AS score
  UNION ALL
  UNWIND CASE WHEN way.start = 'year' THEN [$asked.year] ELSE [] END AS year
  MATCH (a:Activity)
  WHERE a.year = year
  WITH DISTINCT a
  MATCH (a)-[part:FUNDS|IMPLEMENTS|PARTNERS_WITH]-(e:Organization)
  WHERE type(part) IN $asked.types
  RETURN DISTINCT e, a, 0.0 AS score
  UNION ALL
  UNWIND CASE WHEN way.start = 'year' THEN [toString($asked.year + 1)] ELSE [] END AS later
  MATCH (a:Activity)
  WHERE a.startDate < later
  WITH DISTINCT a
  MATCH (a)-[part:FUNDS|IMPLEMENTS|PARTNERS_WITH]-(e:Organization)
  WHERE type(part) IN $asked.types
  RETURN DISTINCT e, a, 0.0 AS score
  UNION ALL
  UNWIND CASE WHEN way.start = 'status' THEN $asked.statuses ELSE [] END AS status
  MATCH (a:Activity {status: status})
  WITH DISTINCT a
  MATCH (a)-[part:FUNDS|IMPLEMENTS|PARTNERS_WITH]-(e:Organization)
  WHERE type(part) IN $asked.types
  RETURN DISTINCT e, a, 0.0 AS score
  UNION ALL
  WITH * WHERE $asked.presence AND way.start IN ['country', 'region']
  UNWIND CASE WHEN way.start = 'country' THEN [country] ELSE places END AS place
  MATCH (place)<-[:OPERATES_IN]-(e:Organization)
  RETURN DISTINCT e, null AS a, 0.0 AS score
  UNION ALL
  UNWIND CASE WHEN way.start = 'all' AND $asked.label = 'Organization' THEN [''] ELSE [] END AS first
  MATCH (e:Organization)
  WHERE e.id > first
  RETURN e, null AS a, 0.0 AS score
  UNION ALL
  UNWIND CASE WHEN way.start = 'all' AND $asked.label = 'Mission' THEN [''] ELSE [] END AS first
  MATCH (e:Mission)
  WHERE e.id > first
  RETURN e, null AS a, 0.0 AS score
  UNION ALL
  UNWIND CASE WHEN way.start = 'all' AND $asked.label = 'Donor' THEN [''] ELSE [] END AS first
  MATCH (e:Donor)
  WHERE e.id > first
  RETURN e, null AS a, 0.0 AS score
}
WITH e, a, score, donor, implementer, country, sector, places, way
WHERE $asked.label IN labels(e) AND CASE
  WHEN NOT $asked.activities THEN true
  WHEN a IS NULL THEN $asked.presence
    AND ($asked.country = '' OR way.start = 'country' OR EXISTS { (e)-[:OPERATES_IN]->(country) })
    AND ($asked.region = '' OR way.start = 'region' OR EXISTS { (e)-[:OPERATES_IN]->(place) WHERE place IN places })
  ELSE ($asked.donor = '' OR way.start = 'donor' OR EXISTS { (a)<-[:FUNDS]-(donor) })
    AND ($asked.implementer = '' OR way.start = 'implementer' OR EXISTS { (a)<-[:IMPLEMENTS]-(implementer) })
    AND ($asked.country = '' OR way.start = 'country' OR EXISTS { (a)-[:BENEFITS]->(country) })
    AND ($asked.region = '' OR way.start = 'region' OR EXISTS { (a)-[:BENEFITS]->(place) WHERE place IN places })
    AND ($asked.sector = '' OR way.start = 'sector' OR EXISTS { (a)-[:HAS_SECTOR]->(sector) })
    AND (size($asked.statuses) = 0 OR a.status IN $asked.statuses)
    AND ($asked.year = 0 OR a.year = $asked.year
      OR left(a.startDate, 4) <= toString($asked.year) <= left(coalesce(a.endDate, a.startDate), 4))
END
WITH DISTINCT e
CALL (e) {
  WITH * WHERE $asked.groupBy = 'country'
  MATCH (e)-[:OPERATES_IN]->(g:Country)
  RETURN g.id AS key, g.name AS name
  UNION ALL
  WITH * WHERE $asked.groupBy = 'organizationType'
  RETURN e.kind AS key, e.kind AS name
}
WITH toString(key) AS key, name, count(*) AS count
WHERE key IS NOT NULL AND ($place.after = '' OR count < $place.count OR (count = $place.count AND key > $place.after))
RETURN key, toString(name) AS name, count
ORDER BY count DESC, key
LIMIT $limit
