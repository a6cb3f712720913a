// Purpose: Who says so? The three relationships that most statements back, with each statement, its document and the run that read it.
// Column from: node - where the relationship starts
// Column to: node - where it ends
// Column relationship: relationship - one of the three that most statements back
// Column statement: node - its property quote holds the exact words
// Column said: path - from the statement to its document and the import run
MATCH (from:Entity)-[relationship]->(to:Entity)
WHERE relationship.statements IS NOT NULL
WITH from, relationship, to, from.id + '|' + type(relationship) + '|' + to.id AS key
ORDER BY relationship.statements DESC, key
LIMIT 3
MATCH (statement:Statement {relation: key})
MATCH said = (statement)-[:STATED_IN]->(:Document)<-[:READ]-(:ImportRun)
RETURN from, to, relationship, statement, said
LIMIT 50
