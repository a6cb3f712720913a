// Purpose: the id that an id stands for by judgement.
// Parameter id: string - the id
// Column to: string - the id that it stands for
MATCH (r:Redirect {id: $id})
WHERE r.to <> r.id
RETURN r.to AS to
