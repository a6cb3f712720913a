// Purpose: the entities one relationship away from any of some entities, in the order of their ids.
// Parameter ids: list of string - ids of the entities from which to look
// Parameter known: list of string - ids of entities that are not wanted again
// Parameter types: list of string - the relationship types that count
// Parameter limit: integer - the most rows to return
// Column id: string - id of the entity
// Column labels: list of string - its labels
// Column name: string - its name
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[r:IMPLEMENTS|FUNDS|PARTNERS_WITH|ACCOUNTABLE_FOR|MANAGES|BENEFITS|PART_OF|OPERATES_IN|
    MEMBER_OF|HOLDS|AT|CONTACT_FOR|GOVERNMENT_OF|IN_REGION|HAS_SECTOR|HAS_IDENTIFIER]-(other:Entity)
WHERE type(r) IN $types AND NOT other.id IN $known
WITH DISTINCT other
ORDER BY other.id
LIMIT $limit
RETURN other.id AS id, labels(other) AS labels, other.name AS name
