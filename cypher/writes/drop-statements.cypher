// Purpose: deletes statements that their documents no longer make.
// Parameter ids: list of string - statement ids
UNWIND $ids AS id
MATCH (s:Statement {id: id})
DETACH DELETE s
