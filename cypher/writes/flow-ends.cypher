// Purpose: binds new flows of money to who gives, who gets, and to the places and sectors that are their own.
// Parameter rows: list of map - flow, entity (ids), type (string)
UNWIND $rows AS row
MATCH (f:Flow {id: row.flow})
MATCH (e:Entity {id: row.entity})
CREATE (f)-[:$(row.type)]->(e)
