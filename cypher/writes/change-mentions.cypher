// Purpose: changes how often and by which names documents mention entities.
// Parameter rows: list of map - document, entity (ids), properties (map: count, kind, names, and parts where judgements joined them)
UNWIND $rows AS row
MATCH (:Document {id: row.document})-[m:MENTIONS]->(:Entity {id: row.entity})
SET m = row.properties
