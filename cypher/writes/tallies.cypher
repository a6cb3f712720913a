// Purpose: writes the tallies of entities: what the summary of each follows from, and how often live documents say it.
// Parameter rows: list of map - id (of the entity), keys (list of string), counts (list of integer)
UNWIND $rows AS row
MERGE (t:Tally {id: row.id})
SET t.keys = row.keys, t.counts = row.counts
