// Purpose: what judged ids stand for.
// Column id: string - id, or id@document for what one document calls so
// Column to: string - the id that it stands for
MATCH (r:Redirect)
RETURN r.id AS id, r.to AS to
