// Purpose: writes new statements and binds them to what they are about and where they stand.
// Parameter rows: list of map - id, properties (map), subject, object (null for a value), document (ids)
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
MATCH (subject:Entity {id: row.subject})
MERGE (s:Statement {id: row.id})
SET s += row.properties
MERGE (s)-[:STATED_IN]->(d)
MERGE (s)-[:SUBJECT]->(subject)
WITH s, row
WHERE row.object IS NOT NULL
MATCH (object:Entity {id: row.object})
MERGE (s)-[:OBJECT]->(object)
