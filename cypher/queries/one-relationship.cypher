// Purpose: the relationship of one type from one entity to another.
// Parameter from: string - id of the entity where it starts
// Parameter type: string - its type
// Parameter to: string - id of the entity where it ends
// Column type: string - type of the relationship
// Column from: map - id, labels and name of the entity where it starts
// Column to: map - id, labels and name of the entity where it ends
// Column properties: map - statements (count), confidence (0 to 1) and what else it carries
OPTIONAL MATCH (from:Entity {id: $from})
OPTIONAL MATCH (to:Entity {id: $to})
WITH from, to
MATCH (from)-[r]->(to)
WHERE type(r) = $type
RETURN type(r) AS type, from {.id, .name, labels: labels(from)} AS from, to {.id, .name, labels: labels(to)} AS to,
  properties(r) AS properties
