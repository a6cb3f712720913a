// Purpose: deletes flows of money that their documents no longer tell of.
// Parameter ids: list of string - flow ids
UNWIND $ids AS id
MATCH (f:Flow {id: id})
DETACH DELETE f
