// Purpose: every statement that joins two things backs a relationship of its type between the two that its key names; what joins a thing with itself, once judged the same, is not drawn.
// Column offender: string - id of the statement
// Column problem: string - what is wrong
MATCH (s:Statement)
WHERE s.type IS NOT NULL
WITH s, split(coalesce(s.relation, ''), '|') AS key
WHERE size(key) <> 3 OR key[1] <> s.type
  OR (key[0] <> key[2] AND NOT EXISTS { MATCH (:Entity {id: key[0]})-[r]->(:Entity {id: key[2]}) WHERE type(r) = s.type })
RETURN s.id AS offender, 'there is no relationship ' + coalesce(s.relation, 'without a key') AS problem
ORDER BY offender
