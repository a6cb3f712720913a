// Purpose: Region -> Region: the larger region, from the reference data.
// Parameter rows: list of map - from, to (ids)
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MERGE (from)-[r:PART_OF]->(to)
ON CREATE SET r.basis = 'reference'
