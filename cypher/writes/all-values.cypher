// Purpose: every value that live documents state of the given entities; reads every statement, so only for entities without a tally.
// Parameter ids: list of string - entity ids
// Column id: string - entity id
// Column predicate: string - what is stated
// Column value: string - the value
// Column confidence: float - the confidence of the statement, 0 to 1
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:SUBJECT]-(s:Statement)
WHERE s.type IS NULL
RETURN id, s.predicate AS predicate, s.objectName AS value, s.confidence AS confidence
