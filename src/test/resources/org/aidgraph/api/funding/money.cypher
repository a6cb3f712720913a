// Purpose: money for the graph of the tests, in two data sets, every sum of which can be added up by hand.
UNWIND [['ledger-1', 'ledger'], ['ledger-2', 'ledger'], ['copy-1', 'copy']] AS row
CREATE (:Document {id: row[0], uri: 'file:///' + row[0], title: row[0], mediaType: 'application/xml', sha256: row[0], dataset: row[1]});

CREATE (:Entity:Sector {id: 'sector:1.14030', name: 'Basic drinking water'}),
  (:Entity:Sector {id: 'sector:1.12220', name: 'Basic health care'}), (:Entity:Sector {id: 'sector:2.140', name: 'Water supply'});

UNWIND [['project:wells', 'Wells'], ['project:clinics', 'Clinics'], ['project:schools', 'Schools'], ['project:roads', 'Roads']] AS row
CREATE (:Entity:Activity:Project {id: row[0], name: row[1], title: row[1]});

CREATE (:Entity:Activity:Programme {id: 'programme:water', name: 'Water for All', title: 'Water for All'});

UNWIND [
  ['project:wells', 'PART_OF', 'programme:water', null], ['project:wells', 'BENEFITS', 'ET', '60'], ['project:wells', 'BENEFITS', 'DJ', '40'],
  ['project:wells', 'BENEFITS', '014', '100'], ['project:wells', 'HAS_SECTOR', 'sector:1.14030', '100'],
  ['project:wells', 'HAS_SECTOR', 'sector:2.140', '100'], ['gov:no', 'FUNDS', 'project:wells', null],
  ['mission:iom-ethiopia', 'IMPLEMENTS', 'project:wells', null],
  ['project:clinics', 'BENEFITS', 'ET', '70'], ['project:clinics', 'BENEFITS', '014', '20'], ['gov:no', 'FUNDS', 'project:clinics', null],
  ['gov:ch', 'FUNDS', 'project:clinics', null],
  ['project:schools', 'BENEFITS', 'ET', null], ['project:schools', 'BENEFITS', 'DJ', null],
  ['project:schools', 'HAS_SECTOR', 'sector:1.14030', '33.33'], ['project:schools', 'HAS_SECTOR', 'sector:1.12220', '66.66'],
  ['project:roads', 'BENEFITS', 'ET', '100'], ['project:roads', 'BENEFITS', 'DJ', '50'],
  ['programme:water', 'BENEFITS', 'DJ', '100']
] AS row
MATCH (from:Entity {id: row[0]}), (to:Entity {id: row[2]})
CREATE (from)-[r:$(row[1])]->(to)
SET r.percentage = row[3], r.statements = 1, r.confidence = 0.9;

UNWIND [
  {id: '01', of: 'project:wells', type: 'DISBURSEMENT', value: '100.10', units: 100, fraction: 100000000000, currency: 'USD', date: '2020-03-01'},
  {id: '02', of: 'project:wells', type: 'DISBURSEMENT', value: '0.000000000001', units: 0, fraction: 1, currency: 'USD', date: '2020-03-01', from: 'gov:ch'},
  {id: '03', of: 'project:wells', type: 'DISBURSEMENT', value: '-12.25', units: -13, fraction: 750000000000, currency: 'EUR', date: '2021-05-06', from: 'gov:no', to: 'mission:iom-ethiopia'},
  {id: '04', of: 'project:wells', type: 'DISBURSEMENT', value: '50', units: 50, fraction: 0, currency: 'USD', date: '2021-01-01', places: ['DJ'], sectors: ['sector:1.12220']},
  {id: '05', of: 'project:wells', type: 'BUDGET', value: '1000', units: 1000, fraction: 0, currency: 'USD', date: '2020-01-01'},
  {id: '06', of: 'project:wells', type: 'DISBURSEMENT', value: '100.10', units: 100, fraction: 100000000000, currency: 'USD', date: '2020-03-01', in: 'copy-1'},
  {id: '07', of: 'programme:water', type: 'DISBURSEMENT', value: '500', units: 500, fraction: 0, currency: 'USD', date: '2020-01-01', in: 'ledger-2'},
  {id: '08', of: 'programme:water', type: 'OUTGOING_COMMITMENT', value: '800', units: 800, fraction: 0, currency: 'USD', in: 'ledger-2'},
  {id: '09', of: 'project:clinics', type: 'DISBURSEMENT', value: '10', units: 10, fraction: 0, currency: 'EUR', date: '2020-07-07'},
  {id: '10', of: 'project:schools', type: 'DISBURSEMENT', value: '1', units: 1, fraction: 0, currency: 'USD', date: '2020-07-07'},
  {id: '11', of: 'project:roads', type: 'DISBURSEMENT', value: '3', units: 3, fraction: 0, currency: 'XAF', date: '2021-05-20', from: 'gov:ch'},
  {id: '12', of: 'project:wells', type: 'LOAN_REPAYMENT', value: '7', units: 7, fraction: 0, currency: 'USD', date: '2021-05-20'}
] AS row
MATCH (a:Entity {id: row.of}), (d:Document {id: coalesce(row.in, 'ledger-1')})
CREATE (a)<-[:FOR]-(f:Flow {id: 'flow:' + row.id, type: row.type, value: row.value, units: row.units, fraction: row.fraction,
  currency: row.currency, date: row.date, year: toInteger(left(row.date, 4)), confidence: 0.99, quote: row.value, locator: '//x'})-[:STATED_IN]->(d)
SET f:$(CASE row.type WHEN 'BUDGET' THEN 'Budget' ELSE 'Transaction' END)
WITH row, f
CALL (row, f) {
  MATCH (o:Entity {id: row.from}) CREATE (f)-[:FROM]->(o)
}
CALL (row, f) {
  MATCH (o:Entity {id: row.to}) CREATE (f)-[:TO]->(o)
}
CALL (row, f) {
  UNWIND row.places AS id MATCH (p:Entity {id: id}) CREATE (f)-[:BENEFITS]->(p)
}
CALL (row, f) {
  UNWIND row.sectors AS id MATCH (p:Entity {id: id}) CREATE (f)-[:HAS_SECTOR]->(p)
};
