// Purpose: one entity with all that is known of it.
// Parameter id: string - id of the entity
// Parameter label: string - a label that it must carry; Entity for any
// Column id: string - id of the entity
// Column labels: list of string - its labels
// Column properties: map - its properties
// Column relationships: list of map - type, direction ('in' or 'out') and count of its relationships to other entities
// Column documents: integer - how many documents mention it
MATCH (e:Entity {id: $id})
WHERE $label IN labels(e)
RETURN e.id AS id, labels(e) AS labels, properties(e) AS properties,
  COLLECT {
    MATCH (e)-[r]-(:Entity)
    WITH type(r) AS type, CASE WHEN startNode(r) = e THEN 'out' ELSE 'in' END AS direction, count(*) AS count
    ORDER BY type, direction
    RETURN {type: type, direction: direction, count: count}
  } AS relationships,
  COUNT { (e)<-[:MENTIONS]-(:Document) } AS documents
