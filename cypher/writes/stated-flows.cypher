// Purpose: the flows of money that documents tell of, and what each joins.
// Parameter ids: list of string - document ids
// Column id: string - document id
// Column flow: map - properties of the flow
// Column ends: list of string - type of each relationship to an entity, a space, and the entity's id, in order
UNWIND $ids AS id
MATCH (:Document {id: id})<-[:STATED_IN]-(f:Flow)
RETURN id, properties(f) AS flow,
  COLLECT { MATCH (f)-[r:FOR|FROM|TO|BENEFITS|HAS_SECTOR]->(e:Entity) RETURN type(r) + ' ' + e.id AS end ORDER BY end } AS ends
