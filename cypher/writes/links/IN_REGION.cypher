// Purpose: Country -> Region: the region that a country lies in, from the reference data.
// Parameter rows: list of map - from, to (ids)
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MERGE (from)-[r:IN_REGION]->(to)
ON CREATE SET r.basis = 'reference'
