// Purpose: writes which entities a document mentions, how often and by which names; for pairs that the graph does not hold.
// Parameter rows: list of map - document, entity (ids), properties (map: count, kind, names, and parts where judgements joined them)
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
MATCH (e:Entity {id: row.entity})
CREATE (d)-[m:MENTIONS]->(e)
SET m = row.properties
