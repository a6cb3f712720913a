// Purpose: one page of who takes part how in the activities to which all filters apply, and where;
//   starts from the filter that the fewest belong to.
// Parameter asked: map - what is asked, in one value for which one plan holds whatever it is:
//   label (string: the label that the activities carry);
//   words (string: a Lucene query over the index entity_names; empty for any name);
//   donor (string: id of an organization that funds the activity; empty for any);
//   implementer (string: id of an organization that implements the activity; empty for any);
//   country (string: id of a country that the activity benefits; empty for any);
//   region (string: id of a region that the activity benefits, or that a country lies in which it benefits; empty for any);
//   sector (string: id of a sector of the activity; empty for any);
//   statuses (list of string: spellings of the status of the activity; empty for any);
//   year (integer: a year in which the activity is under way or filed; 0 for any);
//   types (list of string: how organizations take part: FUNDS, IMPLEMENTS, PARTNERS_WITH, ACCOUNTABLE_FOR, MANAGES);
//   everyRole (boolean: whether activities count too in which nobody is known to take part)
// Parameter place: map - where the page before ended:
//   activity (string: the activity of the last row of the page before; empty for the first page);
//   after (string: the key of the last row of the page before; empty for the first page)
// Parameter limit: integer - the most rows to return
// Column activity: string - id of the activity
// Column what: map - id, labels, name, codes, status, startDate, endDate and budget of the activity
// Column place: map - id, labels and name of a country or region that it benefits, null where none is known
// Column role: string - type of the relationship by which an organization takes part, null where none is known
// Column organization: map - id, labels and name of the organization, null where none is known
// Column start: string - id of the entity where the relationship starts, null where there is none
// Column properties: map - statements (count) and confidence (0 to 1) of the relationship, null where there is none
// Column key: string - its place in the order
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
WHERE $asked.label IN labels(e) AND e.id >= $place.activity
  AND ($asked.everyRole OR EXISTS {
    MATCH (e)-[part:FUNDS|IMPLEMENTS|PARTNERS_WITH|ACCOUNTABLE_FOR|MANAGES]-(o:Organization)
    WHERE type(part) IN $asked.types
  })
  AND ($asked.donor = '' OR way.start = 'donor' OR EXISTS { (e)<-[:FUNDS]-(donor) })
  AND ($asked.implementer = '' OR way.start = 'implementer' OR EXISTS { (e)<-[:IMPLEMENTS]-(implementer) })
  AND ($asked.country = '' OR way.start = 'country' OR EXISTS { (e)-[:BENEFITS]->(country) })
  AND ($asked.region = '' OR way.start = 'region' OR EXISTS { (e)-[:BENEFITS]->(place) WHERE place IN places })
  AND ($asked.sector = '' OR way.start = 'sector' OR EXISTS { (e)-[:HAS_SECTOR]->(sector) })
  AND (size($asked.statuses) = 0 OR e.status IN $asked.statuses)
  AND ($asked.year = 0 OR e.year = $asked.year
    OR left(e.startDate, 4) <= toString($asked.year) <= left(coalesce(e.endDate, e.startDate), 4))
WITH DISTINCT e, country, places
ORDER BY e.id
LIMIT $limit + 1
OPTIONAL MATCH (e)-[:BENEFITS]->(place:Entity)
WHERE ($asked.country = '' OR place = country) AND ($asked.region = '' OR place IN places)
OPTIONAL MATCH (e)-[part:FUNDS|IMPLEMENTS|PARTNERS_WITH|ACCOUNTABLE_FOR|MANAGES]-(o:Organization)
WHERE type(part) IN $asked.types
WITH e, place, part, o, e.id + '|' + coalesce(place.id, '') + '|' + coalesce(type(part), '') + '|' + coalesce(o.id, '') AS key
WHERE e.id > $place.activity OR key > $place.after
WITH e, place, part, o, key
ORDER BY e.id, key
LIMIT $limit
RETURN e.id AS activity, e {.id, .name, .codes, .status, .startDate, .endDate, .budget, labels: labels(e)} AS what,
  CASE WHEN place IS NOT NULL THEN place {.id, .name, labels: labels(place)} END AS place, type(part) AS role,
  CASE WHEN o IS NOT NULL THEN o {.id, .name, labels: labels(o)} END AS organization, startNode(part).id AS start,
  properties(part) AS properties, key
ORDER BY activity, key
