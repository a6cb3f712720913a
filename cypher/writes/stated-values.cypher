// Purpose: every value that live documents state of those of the given entities that are activities; nothing else has values.
// Parameter ids: list of string - entity ids
// Column id: string - entity id
// Column predicate: string - what is stated
// Column value: string - the value
// Column confidence: float - the best confidence of its statements, 0 to 1
// Column statements: integer - how many statements say so
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE e:Activity
MATCH (e)<-[:SUBJECT]-(s:Statement)
WHERE s.type IS NULL
RETURN id, s.predicate AS predicate, s.objectName AS value, max(s.confidence) AS confidence, count(*) AS statements
