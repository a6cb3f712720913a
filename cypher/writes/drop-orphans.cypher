// Purpose: deletes entities that no document mentions and that no other entity carries; one step of the chain a call. Each is locked before it is asked, so that no other writer can bind something to it in between.
// Parameter ids: list of string - entity ids that may have become orphans
// Column id: string - entity ids that a deleted entity carried and that may be orphans now
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE NOT EXISTS { (e)<-[:MENTIONS]-(:Document) }
SET e.open = true
REMOVE e.open
WITH e
WHERE NOT EXISTS { (e)<-[:MENTIONS]-(:Document) } AND NOT EXISTS { (e)<-[:SUBJECT|OBJECT]-(:Statement) }
  AND NOT EXISTS { (e)<-[:GOVERNMENT_OF|IN_REGION|PART_OF {basis: 'reference'}]-() }
OPTIONAL MATCH (t:Tally {id: e.id})
OPTIONAL MATCH (e)-[:GOVERNMENT_OF|IN_REGION|PART_OF {basis: 'reference'}]->(carried:Entity)
WITH e, t, collect(carried.id) AS carriedIds
DETACH DELETE e, t
WITH carriedIds
UNWIND carriedIds AS id
RETURN DISTINCT id
