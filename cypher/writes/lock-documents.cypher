// Purpose: locks documents against other writers until the transaction ends.
// Parameter ids: list of string - document ids
UNWIND $ids AS id
MATCH (d:Document {id: id})
SET d.open = true
REMOVE d.open
