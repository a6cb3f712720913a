// Purpose: every entity is mentioned or stated by a document, or carried by another entity through the reference data.
// Column offender: string - id of the entity
// Column problem: string - what is wrong
MATCH (e:Entity)
WHERE NOT EXISTS { (e)<-[:MENTIONS]-(:Document) } AND NOT EXISTS { (e)<-[:SUBJECT|OBJECT]-(:Statement) }
  AND NOT EXISTS { (e)<-[:GOVERNMENT_OF|IN_REGION|PART_OF {basis: 'reference'}]-(:Entity) }
RETURN e.id AS offender, 'no document mentions it and no entity leads to it' AS problem
ORDER BY offender
