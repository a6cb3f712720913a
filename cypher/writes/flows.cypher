// Purpose: writes new flows of money, and binds them to what the money is for and to where they stand.
// Parameter rows: list of map - properties (map, with id), label (string), activity, document (ids)
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
MATCH (activity:Entity {id: row.activity})
CREATE (f:Flow)-[:STATED_IN]->(d), (f)-[:FOR]->(activity)
SET f = row.properties, f:$(row.label)
