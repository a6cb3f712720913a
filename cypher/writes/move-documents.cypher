// Purpose: says where documents that did not change are found now. Setting the address again changes nothing.
// Parameter rows: list of map - id, name, uri
UNWIND $rows AS row
MATCH (d:Document {id: row.id})
WHERE d.uri <> row.uri OR d.name <> row.name
SET d.uri = row.uri, d.name = row.name
