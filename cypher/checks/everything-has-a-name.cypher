// Purpose: every entity has a name that is not blank.
// Column offender: string - id of the entity
// Column problem: string - what is wrong
MATCH (e:Entity)
WHERE e.name IS NULL OR trim(e.name) = ''
RETURN e.id AS offender, 'it has no name' AS problem
ORDER BY offender
