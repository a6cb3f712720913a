// Purpose: Organization -> Country: the government of a country, from the reference data.
// Parameter rows: list of map - from, to (ids)
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MERGE (from)-[r:GOVERNMENT_OF]->(to)
ON CREATE SET r.basis = 'reference'
