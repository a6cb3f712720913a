// Purpose: the relationships that join some entities with each other, in the order of type, start and end.
// Parameter ids: list of string - ids of the entities
// Parameter types: list of string - the relationship types that count
// Parameter limit: integer - the most rows to return
// Column type: string - type of the relationship
// Column from: map - id, labels and name of the entity where it starts
// Column to: map - id, labels and name of the entity where it ends
// Column properties: map - statements (count), confidence (0 to 1) and what else it carries
UNWIND $ids AS id
MATCH (from:Entity {id: id})-[r:IMPLEMENTS|FUNDS|PARTNERS_WITH|ACCOUNTABLE_FOR|MANAGES|BENEFITS|PART_OF|OPERATES_IN|
    MEMBER_OF|HOLDS|AT|CONTACT_FOR|GOVERNMENT_OF|IN_REGION|HAS_SECTOR|HAS_IDENTIFIER]->(to:Entity)
WHERE type(r) IN $types AND to.id IN $ids
WITH r, from, to
ORDER BY type(r), from.id, to.id
LIMIT $limit
RETURN type(r) AS type, from {.id, .name, labels: labels(from)} AS from, to {.id, .name, labels: labels(to)} AS to,
  properties(r) AS properties
