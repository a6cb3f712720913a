// Purpose: removes mentions that a document no longer makes.
// Parameter rows: list of map - document, entity (ids)
UNWIND $rows AS row
MATCH (:Document {id: row.document})-[m:MENTIONS]->(:Entity {id: row.entity})
DELETE m
