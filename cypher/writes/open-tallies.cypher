// Purpose: reads tallies to change them; setting a property locks each against other writers until the transaction ends.
// Parameter ids: list of string - entity ids
// Column id: string - entity id
// Column keys: list of string - what is counted
// Column counts: list of integer - how often live documents say it
UNWIND $ids AS id
MATCH (t:Tally {id: id})
SET t.open = true
REMOVE t.open
RETURN id, t.keys AS keys, t.counts AS counts
