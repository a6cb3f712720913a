// Purpose: nothing stands under an id that stands for another by judgement.
// Column offender: string - the id
// Column problem: string - what is wrong
MATCH (r:Redirect)
WHERE r.id <> r.to
MATCH (e:Entity {id: r.id})
RETURN e.id AS offender, 'it should stand under ' + r.to AS problem
ORDER BY offender
