// Purpose: writes new statements that join two entities, and binds them to both and to where they stand.
// Parameter rows: list of map - properties (map, with id), subject, object, document (ids)
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
CREATE (s:Statement)-[:STATED_IN]->(d), (s)-[:SUBJECT]->(subject), (s)-[:OBJECT]->(object)
SET s = row.properties
