// Purpose: puts down what judged ids stand for, and forgets what no judgement says any more.
// Parameter rows: list of map - id (or id@document), to (id)
CALL () {
  MATCH (r:Redirect)
  WHERE NOT r.id IN [row IN $rows | row.id]
  DELETE r
}
UNWIND $rows AS row
MERGE (r:Redirect {id: row.id})
SET r.to = row.to
