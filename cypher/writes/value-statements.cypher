// Purpose: writes new statements that give an entity a value, and binds them to it and to where they stand.
// Parameter rows: list of map - properties (map, with id), subject, document (ids)
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
MATCH (subject:Entity {id: row.subject})
CREATE (s:Statement)-[:STATED_IN]->(d), (s)-[:SUBJECT]->(subject)
SET s = row.properties
