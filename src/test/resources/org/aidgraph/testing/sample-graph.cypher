// Purpose: a small graph in the shape that an import writes, for tests: one run, two documents, thirteen entities.
// The first text starts with a character outside the Basic Multilingual Plane, so positions show what they count.
CREATE (:ImportRun {id: 'run:1', startedAt: '2026-01-02T03:04:05Z', finishedAt: '2026-01-02T03:04:06Z', documents: 2});

MATCH (run:ImportRun {id: 'run:1'})
UNWIND [
  {id: 'horn-programme-1', uri: 'file:///import/horn-programme.html', title: 'Horn of Africa Safe Pathways Programme',
   mediaType: 'text/html', sha256: 'aa', text: '🌍 Safe Pathways is implemented by the International Organization for Migration (IOM). It is financed by Norway and Switzerland. It benefits Djibouti and Ethiopia. Way Stations, code WS.0001, is part of Safe Pathways and costs 200000 USD. IOM Ethiopia runs Way Stations, which benefits Ethiopia.'},
  {id: 'people-2', uri: 'file:///import/people.txt', title: 'People of the Horn', mediaType: 'text/plain', sha256: 'bb',
   text: 'Hana Example, Chief of Mission, IOM Ethiopia. Norway finances Safe Pathways. Contact: hana@example.org'}
] AS row
CREATE (run)-[:READ]->(d:Document {id: row.id, uri: row.uri, title: row.title, mediaType: row.mediaType, sha256: row.sha256})
CREATE (d)-[:HAS_TEXT]->(:Text {id: row.id, text: row.text});

UNWIND [
  {id: 'org:international-organization-for-migration', labels: ['Organization'], properties: {name: 'International Organization for Migration', names: ['IOM'], acronym: 'IOM', kind: '40'}},
  {id: 'mission:iom-ethiopia', labels: ['Organization', 'Mission'], properties: {name: 'IOM Ethiopia', names: ['IOM Ethiopia']}},
  {id: 'gov:no', labels: ['Organization', 'Government', 'Donor'], properties: {name: 'Government of Norway', names: ['Norway']}},
  {id: 'gov:ch', labels: ['Organization', 'Government', 'Donor'], properties: {name: 'Government of Switzerland', names: ['Switzerland', 'Swiss Government']}},
  {id: 'programme:safe-pathways', labels: ['Programme', 'Activity'], properties: {name: 'Safe Pathways', names: ['Safe Pathways'], title: 'Safe Pathways'}},
  {id: 'project:ws-0001', labels: ['Project', 'Activity'], properties: {name: 'Way Stations', names: ['Way Stations'], title: 'Way Stations', codes: ['WS.0001'], budget: '200000 USD'}},
  {id: 'person:hana-example', labels: ['Person'], properties: {name: 'Hana Example', names: ['Hana Example']}},
  {id: 'role:iom-ethiopia:chief-of-mission', labels: ['Role'], properties: {name: 'Chief of Mission', names: ['Chief of Mission'], title: 'Chief of Mission'}},
  {id: 'NO', labels: ['Country'], properties: {name: 'Norway', names: ['Norway', 'Kingdom of Norway', 'Norvège'], iso3: 'NOR', m49: '578'}},
  {id: 'CH', labels: ['Country'], properties: {name: 'Switzerland', names: ['Switzerland'], iso3: 'CHE', m49: '756'}},
  {id: 'DJ', labels: ['Country'], properties: {name: 'Djibouti', names: ['Djibouti'], iso3: 'DJI', m49: '262'}},
  {id: 'ET', labels: ['Country'], properties: {name: 'Ethiopia', names: ['Ethiopia', 'Éthiopie'], iso3: 'ETH', m49: '231'}},
  {id: '014', labels: ['Region'], properties: {name: 'Eastern Africa', names: ['Eastern Africa'], m49: '014'}}
] AS row
CREATE (e:Entity {id: row.id})
SET e:$(row.labels), e += row.properties;

UNWIND [['gov:no', 'NO'], ['gov:ch', 'CH']] AS link
MATCH (from:Entity {id: link[0]}), (to:Entity {id: link[1]})
CREATE (from)-[:GOVERNMENT_OF {basis: 'reference'}]->(to);

UNWIND [['DJ', '014'], ['ET', '014']] AS link
MATCH (from:Entity {id: link[0]}), (to:Entity {id: link[1]})
CREATE (from)-[:IN_REGION {basis: 'reference'}]->(to);

UNWIND [
  ['horn-programme-1', 'org:international-organization-for-migration', 'IMPLEMENTS', 'programme:safe-pathways', 'Safe Pathways is implemented by the International Organization for Migration (IOM)', 0.9],
  ['horn-programme-1', 'gov:no', 'FUNDS', 'programme:safe-pathways', 'It is financed by Norway and Switzerland', 0.9],
  ['horn-programme-1', 'gov:ch', 'FUNDS', 'programme:safe-pathways', 'It is financed by Norway and Switzerland', 0.9],
  ['people-2', 'gov:no', 'FUNDS', 'programme:safe-pathways', 'Norway finances Safe Pathways', 0.95],
  ['horn-programme-1', 'programme:safe-pathways', 'BENEFITS', 'DJ', 'It benefits Djibouti and Ethiopia', 0.9],
  ['horn-programme-1', 'programme:safe-pathways', 'BENEFITS', 'ET', 'It benefits Djibouti and Ethiopia', 0.9],
  ['horn-programme-1', 'project:ws-0001', 'PART_OF', 'programme:safe-pathways', 'Way Stations, code WS.0001, is part of Safe Pathways', 0.9],
  ['horn-programme-1', 'mission:iom-ethiopia', 'IMPLEMENTS', 'project:ws-0001', 'IOM Ethiopia runs Way Stations', 0.9],
  ['horn-programme-1', 'project:ws-0001', 'BENEFITS', 'ET', 'Way Stations, which benefits Ethiopia', 0.9],
  ['horn-programme-1', 'mission:iom-ethiopia', 'PART_OF', 'org:international-organization-for-migration', 'IOM Ethiopia', 0.8],
  ['horn-programme-1', 'mission:iom-ethiopia', 'OPERATES_IN', 'ET', 'IOM Ethiopia', 0.8],
  ['people-2', 'person:hana-example', 'HOLDS', 'role:iom-ethiopia:chief-of-mission', 'Hana Example, Chief of Mission, IOM Ethiopia', 0.9],
  ['people-2', 'role:iom-ethiopia:chief-of-mission', 'AT', 'mission:iom-ethiopia', 'Hana Example, Chief of Mission, IOM Ethiopia', 0.9],
  ['people-2', 'person:hana-example', 'CONTACT_FOR', 'mission:iom-ethiopia', 'Hana Example, Chief of Mission, IOM Ethiopia. Norway finances Safe Pathways. Contact: hana@example.org', 0.7]
] AS row
WITH row[0] AS document, row[1] AS subject, row[2] AS type, row[3] AS object, row[4] AS quote, row[5] AS confidence
MATCH (d:Document {id: document})-[:HAS_TEXT]->(t:Text), (from:Entity {id: subject}), (to:Entity {id: object})
WITH d, from, to, type, quote, confidence, size(split(t.text, quote)[0]) AS start
CREATE (s:Statement {id: d.id + '#' + from.id + type + to.id, relation: from.id + '|' + type + '|' + to.id, type: type,
  predicate: CASE WHEN type IN ['HOLDS', 'AT'] THEN 'HOLDS_ROLE' ELSE type END, quote: quote, start: start, end: start + size(quote),
  subjectName: from.name, objectName: to.name, confidence: confidence, extractor: 'sample', extractorVersion: '1'})
CREATE (s)-[:STATED_IN]->(d)
CREATE (s)-[:SUBJECT]->(from)
CREATE (s)-[:OBJECT]->(to);

UNWIND [['BUDGET', '200000 USD'], ['CODE', 'WS.0001']] AS row
MATCH (d:Document {id: 'horn-programme-1'})-[:HAS_TEXT]->(t:Text), (subject:Entity {id: 'project:ws-0001'})
WITH d, subject, row[0] AS predicate, row[1] AS quote, size(split(t.text, row[1])[0]) AS start
CREATE (s:Statement {id: d.id + '#' + predicate, predicate: predicate, quote: quote, start: start, end: start + size(quote),
  subjectName: subject.name, objectName: quote, confidence: 0.98, extractor: 'sample', extractorVersion: '1'})
CREATE (s)-[:STATED_IN]->(d)
CREATE (s)-[:SUBJECT]->(subject);

MATCH (from:Entity)<-[:SUBJECT]-(s:Statement)-[:OBJECT]->(to:Entity)
WITH from, to, s.type AS type, count(s) AS statements, max(s.confidence) AS confidence
CREATE (from)-[r:$(type)]->(to)
SET r.statements = statements, r.confidence = confidence;

MATCH (:Person)-[r:CONTACT_FOR]->()
SET r.email = 'hana@example.org';

MATCH (d:Document)<-[:STATED_IN]-(s:Statement)-[:SUBJECT|OBJECT]->(e:Entity)
WITH d, e, count(*) AS count
CREATE (d)-[:MENTIONS {count: count, kind: [l IN labels(e) WHERE l <> 'Entity'][0], names: [e.name]}]->(e);

MATCH (e:Entity)
WHERE e:Country OR e:Region OR e:Government OR e.acronym IS NOT NULL
SET e.curated = true;

MATCH (e:Entity)
WHERE e.curated IS NULL
CALL (e) {
  MATCH (e)<-[m:MENTIONS]-(:Document)
  UNWIND ['kind|' + m.kind, 'name|' + m.names[0]] AS key
  RETURN key
  UNION ALL
  MATCH (e)<-[:SUBJECT]-(s:Statement)
  WHERE s.type IS NULL
  RETURN s.predicate + '|' + s.confidence + '|' + s.objectName AS key
}
WITH e, key, count(*) AS times
ORDER BY key
WITH e, collect(key) AS keys, collect(times) AS counts
CREATE (:Tally {id: e.id, keys: keys, counts: counts});
