// Purpose: writes which entities a document mentions, how often and by which names.
// Parameter rows: list of map - document, entity (ids), count (integer), kind (string), names, parts (lists of string; parts only where judgements joined them)
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
MATCH (e:Entity {id: row.entity})
MERGE (d)-[m:MENTIONS]->(e)
SET m.count = row.count, m.kind = row.kind, m.names = row.names,
  m.parts = CASE WHEN size(row.parts) > 0 THEN row.parts END
