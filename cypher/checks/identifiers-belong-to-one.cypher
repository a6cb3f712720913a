// Purpose: no two entities share an identifier, and no two activities of one kind share a code.
// Column offender: string - the identifier or code
// Column problem: string - the entities that share it
CALL () {
  MATCH (e:Entity)-[:HAS_IDENTIFIER]->(i:Identifier)
  RETURN i.id AS identifier, e.id AS id
  UNION
  MATCH (p:Project)
  UNWIND p.codes AS code
  RETURN 'project code ' + code AS identifier, p.id AS id
  UNION
  MATCH (p:Programme)
  UNWIND p.codes AS code
  RETURN 'programme code ' + code AS identifier, p.id AS id
}
WITH identifier, collect(DISTINCT id) AS ids
WHERE size(ids) > 1
RETURN identifier AS offender, 'shared by ' + reduce(all = ids[0], id IN tail(ids) | all + ', ' + id) AS problem
ORDER BY offender
