// Purpose: every flow of money stands in one document, is for one activity or organization, has at most one giver and one receiver, and its value is the sum of its whole part and its fraction.
// Column offender: string - id of the flow
// Column problem: string - what is wrong
MATCH (f:Flow)
WITH f, COUNT { (f)-[:STATED_IN]->(:Document) } AS documents, COUNT { (f)-[:FOR]->(:Activity|Organization) } AS activities,
  COUNT { (f)-[:FROM]->(:Organization) } AS givers, COUNT { (f)-[:TO]->(:Organization) } AS receivers,
  COUNT { (f)-[:FROM|TO|FOR|STATED_IN|BENEFITS|HAS_SECTOR]->() } AS known, COUNT { (f)--() } AS all
WHERE documents <> 1 OR activities <> 1 OR givers > 1 OR receivers > 1 OR known <> all
  OR f.fraction < 0 OR f.fraction >= 1000000000000 OR f.currency IS NULL OR f:Transaction = f:Budget
  OR abs(toFloat(f.value) - f.units - f.fraction / 1000000000000.0) > 0.01 + abs(f.units) / 1000000000000.0
RETURN f.id AS offender, documents + ' documents, ' + activities + ' activities, ' + givers + ' givers, ' + receivers
  + ' receivers, ' + all + ' relationships, value ' + f.value AS problem
ORDER BY offender
