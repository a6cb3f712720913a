// Purpose: money, as pots that have all that is asked of them in common, with what tells how each is to be divided;
//   starts from the filter that the fewest belong to.
// Parameter asked: map - what is asked, in one value for which one plan holds whatever it is:
//   by (list of string: what the money is told apart by, filters too: donor, receiver, implementer, country, region, sector, year);
//   types (list of string: the types of flows that count);
//   currency (string: the only currency that counts; empty for all);
//   year (integer: the only year that counts; 0 for all);
//   period (integer: how many characters of the date the money is told apart by, for rates of a day, month or year; 0 for none);
//   donor, receiver, implementer, country, region, sector (strings: ids of what the money comes from, goes to or is for; empty for any)
// Parameter limit: integer - the most pots to return
// Column type: string - type of the flows
// Column currency: string - their currency
// Column leftOut: string - why they do not count: 'repeated' where another data set has more flows of the type for the same activity,
//   'parts' where parts of the activity have flows of the type; else null
// Column year: integer - year of the flows, or in which their period begins; null where unknown or not asked
// Column period: string - the beginning of their date; null where unknown or not asked
// Column donors: list of map - id, name and labels of who gives: of the flow where it says so, else of all that fund its activity
// Column ownDonor: boolean - whether the flow says who gives
// Column receivers: list of map - id, name and labels of who gets it
// Column implementers: list of map - id, name and labels of the implementers of the activity
// Column places: list of map - id, name, labels and country (boolean) of what benefits, the share in percent or null, inside (boolean:
//   whether it lies in the region that is asked for) and region (map: id, name and labels of the region that a country lies in)
// Column ownPlaces: boolean - whether the places are those of the flow and not of its activity
// Column sectors: list of map - id, name and labels of sectors, and the share in percent or null
// Column ownSectors: boolean - whether the sectors are those of the flow and not of its activity
// Column units: integer - sum of the whole parts, rounded down
// Column fraction: integer - sum of what the values have beyond, in units of 10⁻¹²
// Column flows: integer - how many flows these are
OPTIONAL MATCH (:Region {id: $asked.region})<-[:PART_OF*0..5]-(:Region)<-[:IN_REGION*0..1]-(place:Entity)
WITH collect(DISTINCT place) AS places
OPTIONAL MATCH (donor:Organization {id: $asked.donor})
OPTIONAL MATCH (receiver:Organization {id: $asked.receiver})
OPTIONAL MATCH (implementer:Organization {id: $asked.implementer})
OPTIONAL MATCH (country:Country {id: $asked.country})
OPTIONAL MATCH (sector:Sector {id: $asked.sector})
UNWIND [
  {start: 'donor', size: CASE WHEN $asked.donor <> '' THEN COUNT { (donor)-[:FUNDS]->() } + COUNT { (donor)<-[:FROM]-() } END},
  {start: 'receiver', size: CASE WHEN $asked.receiver <> '' THEN COUNT { (receiver)<-[:TO]-() } END},
  {start: 'implementer', size: CASE WHEN $asked.implementer <> '' THEN COUNT { (implementer)-[:IMPLEMENTS]->() } END},
  {start: 'country', size: CASE WHEN $asked.country <> '' THEN COUNT { (country)<-[:BENEFITS]-() } END},
  {start: 'region',
    size: CASE WHEN $asked.region <> '' THEN COUNT { UNWIND places AS p MATCH (p)<-[:BENEFITS]-() RETURN 1 } END},
  {start: 'sector', size: CASE WHEN $asked.sector <> '' THEN COUNT { (sector)<-[:HAS_SECTOR]-() } END},
  {start: 'all', size: 3000000000}
] AS way
WITH *
WHERE way.size IS NOT NULL
ORDER BY way.size
LIMIT 1
CALL (donor, receiver, implementer, country, sector, places, way) {
  WITH * WHERE way.start = 'donor'
  MATCH (donor)-[:FUNDS]->(x:Activity)
  RETURN DISTINCT x
  UNION ALL
  WITH * WHERE way.start = 'donor'
  MATCH (donor)<-[:FROM]-(:Flow)-[:FOR]->(x:Entity)
  RETURN DISTINCT x
  UNION ALL
  WITH * WHERE way.start = 'receiver'
  MATCH (receiver)<-[:TO]-(:Flow)-[:FOR]->(x:Entity)
  RETURN DISTINCT x
  UNION ALL
  WITH * WHERE way.start = 'implementer'
  MATCH (implementer)-[:IMPLEMENTS]->(x:Activity)
  RETURN DISTINCT x
  UNION ALL
  WITH * WHERE way.start IN ['country', 'region']
  UNWIND CASE way.start WHEN 'country' THEN [country] ELSE places END AS place
  MATCH (place)<-[:BENEFITS]-(x:Activity)
  RETURN DISTINCT x
  UNION ALL
  WITH * WHERE way.start IN ['country', 'region']
  UNWIND CASE way.start WHEN 'country' THEN [country] ELSE places END AS place
  MATCH (place)<-[:BENEFITS]-(:Flow)-[:FOR]->(x:Entity)
  RETURN DISTINCT x
  UNION ALL
  WITH * WHERE way.start = 'sector'
  MATCH (sector)<-[:HAS_SECTOR]-(x:Activity)
  RETURN DISTINCT x
  UNION ALL
  WITH * WHERE way.start = 'sector'
  MATCH (sector)<-[:HAS_SECTOR]-(:Flow)-[:FOR]->(x:Entity)
  RETURN DISTINCT x
  UNION ALL
  UNWIND CASE WHEN way.start = 'all' THEN $asked.types ELSE [] END AS type
  MATCH (f:Transaction)
  WHERE f.type = type AND f.currency >= $asked.currency
  MATCH (f)-[:FOR]->(x:Entity)
  RETURN DISTINCT x
  UNION ALL
  UNWIND CASE WHEN way.start = 'all' THEN $asked.types ELSE [] END AS type
  MATCH (f:Budget)
  WHERE f.type = type AND f.currency >= $asked.currency
  MATCH (f)-[:FOR]->(x:Entity)
  RETURN DISTINCT x
}
WITH DISTINCT x, places
MATCH (x)<-[:FOR]-(f:Flow)-[:STATED_IN]->(d:Document)
WITH x, places, f, f.type AS type, coalesce(d.dataset, d.id) AS dataset
WHERE type IN $asked.types
WITH x, places, type, dataset, collect(f) AS flows
ORDER BY size(flows) DESC, dataset
WITH x, places, type, collect({dataset: dataset, flows: flows}) AS datasets
UNWIND datasets AS one
UNWIND one.flows AS f
WITH x, places, type, one.dataset <> datasets[0].dataset AND x:Activity AS repeated, f, f.currency AS currency,
  CASE WHEN 'year' IN $asked.by THEN f.year END AS year
WHERE ($asked.currency = '' OR currency = $asked.currency) AND ($asked.year = 0 OR year = $asked.year)
WITH x, places, type, repeated, currency, year,
  CASE WHEN $asked.period > 0 THEN left(coalesce(f.valueDate, f.date, f.startDate), $asked.period) END AS period,
  CASE WHEN 'donor' IN $asked.by THEN COLLECT { MATCH (f)-[:FROM]->(o:Organization) RETURN o } ELSE [] END AS givers,
  CASE WHEN any(what IN ['receiver', 'implementer'] WHERE what IN $asked.by)
    THEN COLLECT { MATCH (f)-[:TO]->(o:Organization) RETURN o } ELSE [] END AS receivers,
  CASE WHEN any(what IN ['country', 'region'] WHERE what IN $asked.by)
    THEN COLLECT {
      MATCH (f)-[:BENEFITS]->(p:Entity)
      RETURN [p, null, head(COLLECT { MATCH (p)-[:IN_REGION]->(r:Region) RETURN r ORDER BY r.id })] AS place ORDER BY p.id
    } ELSE [] END AS ownPlaces,
  CASE WHEN 'sector' IN $asked.by THEN COLLECT {
      MATCH (f)-[:HAS_SECTOR]->(s:Sector)
      RETURN [s, null] AS sector ORDER BY s.id
    } ELSE [] END AS ownSectors,
  sum(f.units) AS units, sum(f.fraction) AS fraction, count(f) AS flows
WITH x, places, collect({type: type, repeated: repeated, currency: currency, year: year, period: period, givers: givers,
    receivers: receivers, places: ownPlaces, sectors: ownSectors, units: units, fraction: fraction, flows: flows}) AS pots
WITH x, places, pots,
  CASE WHEN x:Activity THEN COLLECT { MATCH (x)-[:PART_OF]->(whole:Activity) RETURN whole } ELSE [] END AS wholes,
  CASE WHEN x:Activity AND 'donor' IN $asked.by
    THEN COLLECT { MATCH (x)<-[:FUNDS]-(o:Organization) RETURN o ORDER BY o.id } ELSE [] END AS funders,
  CASE WHEN x:Activity AND 'implementer' IN $asked.by
    THEN COLLECT { MATCH (x)<-[:IMPLEMENTS]-(o:Organization) RETURN o ORDER BY o.id } ELSE [] END AS implementers,
  CASE WHEN x:Activity AND any(what IN ['country', 'region'] WHERE what IN $asked.by)
    THEN COLLECT {
      MATCH (x)-[b:BENEFITS]->(p:Entity)
      RETURN [p, b.percentage, head(COLLECT { MATCH (p)-[:IN_REGION]->(r:Region) RETURN r ORDER BY r.id })] AS place ORDER BY p.id
    } ELSE [] END AS benefits,
  CASE WHEN x:Activity AND 'sector' IN $asked.by
    THEN COLLECT {
      MATCH (x)-[h:HAS_SECTOR]->(s:Sector)
      RETURN [s, h.percentage] AS sector ORDER BY s.id
    } ELSE [] END AS sectors
WITH places, pots, funders, implementers, benefits, sectors,
  CASE WHEN x:Activity THEN COLLECT {
    MATCH (x)<-[:PART_OF]-(part:Activity)
    WHERE NOT part IN wholes
    MATCH (part)<-[:PART_OF*0..2]-(:Activity)<-[:FOR]-(f:Flow)
    RETURN DISTINCT f.type
  } ELSE [] END AS typesOfParts
UNWIND pots AS pot
WITH places, pot.type AS type, pot.currency AS currency, pot.year AS year, pot.period AS period,
  CASE WHEN pot.repeated THEN 'repeated' WHEN pot.type IN typesOfParts THEN 'parts' END AS leftOut,
  CASE WHEN size(pot.givers) > 0 THEN pot.givers ELSE funders END AS donors, size(pot.givers) > 0 AS ownDonor,
  pot.receivers AS receivers, implementers,
  CASE WHEN size(pot.places) > 0 THEN pot.places ELSE benefits END AS shared, size(pot.places) > 0 AS ownPlaces,
  CASE WHEN size(pot.sectors) > 0 THEN pot.sectors ELSE sectors END AS sectors, size(pot.sectors) > 0 AS ownSectors,
  sum(pot.units) AS units, sum(pot.fraction) AS fraction, sum(pot.flows) AS flows
ORDER BY type, currency
LIMIT $limit
RETURN type, currency, leftOut, year, period, [o IN donors | o {.id, .name, labels: labels(o)}] AS donors, ownDonor,
  [o IN receivers | o {.id, .name, labels: labels(o)}] AS receivers,
  [o IN implementers | o {.id, .name, labels: labels(o)}] AS implementers,
  [one IN shared | {id: one[0].id, name: one[0].name, labels: labels(one[0]), country: 'Country' IN labels(one[0]), share: one[1],
    inside: one[0] IN places, region: CASE WHEN one[2] IS NOT NULL
      THEN {id: one[2].id, name: one[2].name, labels: labels(one[2])} END}] AS places, ownPlaces,
  [one IN sectors | {id: one[0].id, name: one[0].name, labels: labels(one[0]), share: one[1]}] AS sectors, ownSectors,
  units, fraction, flows
