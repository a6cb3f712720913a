// Purpose: one page of the programmes or projects to which all filters apply;
//   starts from the filter that the fewest belong to.
// Parameter label: string - the label that they carry
// Parameter words: string - a Lucene query over the index entity_names; null for any name
// Parameter donor: string - id of an organization that funds the activity; null for any
// Parameter implementer: string - id of an organization that implements the activity; null for any
// Parameter country: string - id of a country that the activity benefits; null for any
// Parameter region: string - id of a region that the activity benefits, or that a country lies in which it benefits; null for any
// Parameter sector: string - id of a sector of the activity; null for any
// Parameter statuses: list of string - spellings of the status of the activity; null for any
// Parameter year: integer - a year in which the activity is under way or filed; null for any
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
  WITH * WHERE way.start = 'words'
  CALL db.index.fulltext.queryNodes('entity_names', $words) YIELD node AS e, score
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
  UNWIND CASE WHEN way.start = 'year' THEN [$year] ELSE [] END AS year
  MATCH (e:Activity)
  WHERE e.year = year
  RETURN DISTINCT e, 0.0 AS score
  UNION ALL
  UNWIND CASE WHEN way.start = 'year' THEN [toString($year + 1)] ELSE [] END AS later
  MATCH (e:Activity)
  WHERE e.startDate < later
  RETURN DISTINCT e, 0.0 AS score
  UNION ALL
  UNWIND CASE WHEN way.start = 'status' THEN $statuses ELSE [] END AS status
  MATCH (e:Activity {status: status})
  RETURN DISTINCT e, 0.0 AS score
  UNION ALL
  UNWIND CASE WHEN way.start = 'all' AND $label = 'Programme' THEN [''] ELSE [] END AS first
  MATCH (e:Programme)
  WHERE e.id > first
  RETURN e, 0.0 AS score
  UNION ALL
  UNWIND CASE WHEN way.start = 'all' AND $label = 'Project' THEN [''] ELSE [] END AS first
  MATCH (e:Project)
  WHERE e.id > first
  RETURN e, 0.0 AS score
}
WITH e, score, donor, implementer, country, sector, places, way
WHERE $label IN labels(e) AND ($donor IS NULL OR way.start = 'donor' OR EXISTS { (e)<-[:FUNDS]-(donor) })
  AND ($implementer IS NULL OR way.start = 'implementer' OR EXISTS { (e)<-[:IMPLEMENTS]-(implementer) })
  AND ($country IS NULL OR way.start = 'country' OR EXISTS { (e)-[:BENEFITS]->(country) })
  AND ($region IS NULL OR way.start = 'region' OR EXISTS { (e)-[:BENEFITS]->(place) WHERE place IN places })
  AND ($sector IS NULL OR way.start = 'sector' OR EXISTS { (e)-[:HAS_SECTOR]->(sector) })
  AND ($statuses IS NULL OR e.status IN $statuses)
  AND ($year IS NULL OR e.year = $year
    OR left(e.startDate, 4) <= toString($year) <= left(coalesce(e.endDate, e.startDate), 4))
WITH DISTINCT e, score
WITH e, CASE $sort
    WHEN 'name' THEN left(toLower(e.name), 200)
    WHEN 'relationships' THEN COUNT { (e)-[:IMPLEMENTS|FUNDS|PARTNERS_WITH|BENEFITS|PART_OF|OPERATES_IN|MEMBER_OF|HOLDS|AT|
      CONTACT_FOR|GOVERNMENT_OF|IN_REGION|HAS_SECTOR]-() }
    WHEN 'year' THEN coalesce(e.year, CASE WHEN $descending THEN 0 ELSE 9999 END)
    WHEN 'startDate' THEN coalesce(e.startDate, CASE WHEN $descending THEN '' ELSE '9999' END)
    WHEN 'endDate' THEN coalesce(e.endDate, CASE WHEN $descending THEN '' ELSE '9999' END)
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
