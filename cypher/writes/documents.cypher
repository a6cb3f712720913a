// Purpose: writes documents with their text; an existing document takes on the new version. Setting the properties locks each document against other writers until the transaction ends.
// Parameter rows: list of map - id, properties (map), text (string)
UNWIND $rows AS row
MERGE (d:Document {id: row.id})
SET d = row.properties, d.id = row.id
MERGE (t:Text {id: row.id})
SET t.text = row.text
MERGE (d)-[:HAS_TEXT]->(t)
