// Purpose: marks organizations that fund something; setting the label locks each against a writer who would take it away.
// Parameter ids: list of string - entity ids
UNWIND $ids AS id
MATCH (o:Organization {id: id})
SET o:Donor
