// Purpose: one page of how many organizations have what in common, the most first, of those to which all filters apply.
// Parameter label: string - the label that they carry
// Parameter words: string - a Lucene query over the index entity_names; null for any name
// Parameter donor: string - id of an organization that funds the activity; null for any
// Parameter implementer: string - id of an organization that implements the activity; null for any
// Parameter country: string - id of a country that the activity benefits; null for any
// Parameter region: string - id of a region that the activity benefits, or that a country lies in which it benefits; null for any
// Parameter sector: string - id of a sector of the activity; null for any
// Parameter statuses: list of string - spellings of the status of the activity; null for any
// Parameter year: integer - a year in which the activity is under way or filed; null for any
// Parameter types: list of string - how organizations take part in the activity: FUNDS, IMPLEMENTS, PARTNERS_WITH
// Parameter presence: boolean - whether organizations count too that only operate in the country or region
// Parameter activities: boolean - whether any filter but the name is given
// Parameter groupBy: string - what to count by
// Parameter count: integer - the count of the last row of the page before; null for the first page
// Parameter after: string - the key of the last row of the page before; empty for the first page
// Parameter limit: integer - the most rows to return
// Column key: string - what they have in common: an id or a value
// Column name: string - its name
// Column count: integer - how many there are
OPTIONAL MATCH (:Region {id: $region})<-[:PART_OF*0..5]-(:Region)<-[:IN_REGION*0..1]-(place:Entity)
WITH collect(DISTINCT place) AS places
OPTIONAL MATCH (donor:Organization {id: $donor})
OPTIONAL MATCH (implementer:Organization {id: $implementer})
OPTIONAL MATCH (country:Country {id: $country})
OPTIONAL MATCH (sector:Sector {id: $sector})
UNWIND [
  {start: 'words', size: CASE WHEN $words IS NOT NULL THEN -1 END},
  {start: 'donor', size: CASE WHEN $donor IS NOT NULL THEN COUNT { (donor)-[:FUNDS]->() } END},
  {start: 'implementer', size: CASE WHEN $implementer IS NOT NULL THEN COUNT { (implementer)-[:IMPLEMENTS]->() } END},
  {start: 'country', size: CASE WHEN $country IS NOT NULL THEN COUNT { (country)<-[:BENEFITS]-() } END},
  {start: 'region',
    size: CASE WHEN $region IS NOT NULL THEN reduce(sum = 0, p IN places | sum + COUNT { (p)<-[:BENEFITS]-() }) END},
  {start: 'sector', size: CASE WHEN $sector IS NOT NULL THEN COUNT { (sector)<-[:HAS_SECTOR]-() } END},
  {start: 'year', size: CASE WHEN $year IS NOT NULL THEN 1000000000 END},
  {start: 'status', size: CASE WHEN $statuses IS NOT NULL THEN 2000000000 END},
  {start: 'all', size: 3000000000}
] AS way
WITH *
WHERE way.size IS NOT NULL
ORDER BY way.size
LIMIT 1
CALL (donor, implementer, country, sector, places, way) {
  WITH * WHERE way.start = 'words' AND $activities
  CALL db.index.fulltext.queryNodes('entity_names', $words) YIELD node AS e, score
  WITH *
  WHERE e:Organization
  MATCH (e)-[part:FUNDS|IMPLEMENTS|PARTNERS_WITH]-(a:Activity)
  WHERE type(part) IN $types
  RETURN e, a, score
  UNION ALL
  WITH * WHERE way.start = 'words' AND ($presence OR NOT $activities)
  CALL db.index.fulltext.queryNodes('entity_names', $words) YIELD node AS e, score
  RETURN e, null AS a, score
  UNION ALL
  WITH * WHERE way.start = 'donor'
  MATCH (donor)-[:FUNDS]->(a:Activity)
  WITH DISTINCT a
  MATCH (a)-[part:FUNDS|IMPLEMENTS|PARTNERS_WITH]-(e:Organization)
  WHERE type(part) IN $types
  RETURN DISTINCT e, a, 0.0 AS score
  UNION ALL
  WITH * WHERE way.start = 'implementer'
  MATCH (implementer)-[:IMPLEMENTS]->(a:Activity)
  WITH DISTINCT a
  MATCH (a)-[part:FUNDS|IMPLEMENTS|PARTNERS_WITH]-(e:Organization)
  WHERE type(part) IN $types
  RETURN DISTINCT e, a, 0.0 AS score
  UNION ALL
  WITH * WHERE way.start = 'country'
  MATCH (country)<-[:BENEFITS]-(a:Activity)
  WITH DISTINCT a
  MATCH (a)-[part:FUNDS|IMPLEMENTS|PARTNERS_WITH]-(e:Organization)
  WHERE type(part) IN $types
  RETURN DISTINCT e, a, 0.0 AS score
  UNION ALL
  WITH * WHERE way.start = 'region'
  UNWIND places AS place
  MATCH (place)<-[:BENEFITS]-(a:Activity)
  WITH DISTINCT a
  MATCH (a)-[part:FUNDS|IMPLEMENTS|PARTNERS_WITH]-(e:Organization)
  WHERE type(part) IN $types
  RETURN DISTINCT e, a, 0.0 AS score
  UNION ALL
  WITH * WHERE way.start = 'sector'
  MATCH (sector)<-[:HAS_SECTOR]-(a:Activity)
  WITH DISTINCT a
  MATCH (a)-[part:FUNDS|IMPLEMENTS|PARTNERS_WITH]-(e:Organization)
  WHERE type(part) IN $types
  RETURN DISTINCT e, a, 0.0 AS score
  UNION ALL
  UNWIND CASE WHEN way.start = 'year' THEN [$year] ELSE [] END AS year
  MATCH (a:Activity)
  WHERE a.year = year
  WITH DISTINCT a
  MATCH (a)-[part:FUNDS|IMPLEMENTS|PARTNERS_WITH]-(e:Organization)
  WHERE type(part) IN $types
  RETURN DISTINCT e, a, 0.0 AS score
  UNION ALL
  UNWIND CASE WHEN way.start = 'year' THEN [toString($year + 1)] ELSE [] END AS later
  MATCH (a:Activity)
  WHERE a.startDate < later
  WITH DISTINCT a
  MATCH (a)-[part:FUNDS|IMPLEMENTS|PARTNERS_WITH]-(e:Organization)
  WHERE type(part) IN $types
  RETURN DISTINCT e, a, 0.0 AS score
  UNION ALL
  UNWIND CASE WHEN way.start = 'status' THEN $statuses ELSE [] END AS status
  MATCH (a:Activity {status: status})
  WITH DISTINCT a
  MATCH (a)-[part:FUNDS|IMPLEMENTS|PARTNERS_WITH]-(e:Organization)
  WHERE type(part) IN $types
  RETURN DISTINCT e, a, 0.0 AS score
  UNION ALL
  WITH * WHERE $presence AND way.start IN ['country', 'region']
  UNWIND CASE WHEN way.start = 'country' THEN [country] ELSE places END AS place
  MATCH (place)<-[:OPERATES_IN]-(e:Organization)
  RETURN DISTINCT e, null AS a, 0.0 AS score
  UNION ALL
  UNWIND CASE WHEN way.start = 'all' AND $label = 'Organization' THEN [''] ELSE [] END AS first
  MATCH (e:Organization)
  WHERE e.id > first
  RETURN e, null AS a, 0.0 AS score
  UNION ALL
  UNWIND CASE WHEN way.start = 'all' AND $label = 'Mission' THEN [''] ELSE [] END AS first
  MATCH (e:Mission)
  WHERE e.id > first
  RETURN e, null AS a, 0.0 AS score
  UNION ALL
  UNWIND CASE WHEN way.start = 'all' AND $label = 'Donor' THEN [''] ELSE [] END AS first
  MATCH (e:Donor)
  WHERE e.id > first
  RETURN e, null AS a, 0.0 AS score
}
WITH e, a, score, donor, implementer, country, sector, places, way
WHERE $label IN labels(e) AND CASE
  WHEN NOT $activities THEN true
  WHEN a IS NULL THEN $presence
    AND ($country IS NULL OR way.start = 'country' OR EXISTS { (e)-[:OPERATES_IN]->(country) })
    AND ($region IS NULL OR way.start = 'region' OR EXISTS { (e)-[:OPERATES_IN]->(place) WHERE place IN places })
  ELSE ($donor IS NULL OR way.start = 'donor' OR EXISTS { (a)<-[:FUNDS]-(donor) })
    AND ($implementer IS NULL OR way.start = 'implementer' OR EXISTS { (a)<-[:IMPLEMENTS]-(implementer) })
    AND ($country IS NULL OR way.start = 'country' OR EXISTS { (a)-[:BENEFITS]->(country) })
    AND ($region IS NULL OR way.start = 'region' OR EXISTS { (a)-[:BENEFITS]->(place) WHERE place IN places })
    AND ($sector IS NULL OR way.start = 'sector' OR EXISTS { (a)-[:HAS_SECTOR]->(sector) })
    AND ($statuses IS NULL OR a.status IN $statuses)
    AND ($year IS NULL OR a.year = $year
      OR left(a.startDate, 4) <= toString($year) <= left(coalesce(a.endDate, a.startDate), 4))
END
WITH DISTINCT e
CALL (e) {
  WITH * WHERE $groupBy = 'country'
  MATCH (e)-[:OPERATES_IN]->(g:Country)
  RETURN g.id AS key, g.name AS name
  UNION ALL
  WITH * WHERE $groupBy = 'organizationType'
  RETURN e.kind AS key, e.kind AS name
}
WITH toString(key) AS key, name, count(*) AS count
WHERE key IS NOT NULL AND ($after = '' OR count < $count OR (count = $count AND key > $after))
RETURN key, toString(name) AS name, count
ORDER BY count DESC, key
LIMIT $limit
