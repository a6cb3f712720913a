// Purpose: takes the label Donor from organizations that fund nothing any more; they are locked before they are asked.
// Parameter ids: list of string - ids of organizations that funded something
UNWIND $ids AS id
MATCH (o:Organization {id: id})
SET o:Donor
WITH o
WHERE NOT EXISTS { (o)-[:FUNDS]->() }
REMOVE o:Donor
