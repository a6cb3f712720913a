// Purpose: writes how often live documents say what the tallies of entities count, where they count the same things as before.
// Parameter rows: list of map - id (of the entity), counts (list of integer)
UNWIND $rows AS row
MATCH (t:Tally {id: row.id})
SET t.counts = row.counts
