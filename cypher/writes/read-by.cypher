// Purpose: binds documents to the run that read them last.
// Parameter run: string - id of the run
// Parameter ids: list of string - document ids
MERGE (r:ImportRun {id: $run})
WITH r
UNWIND $ids AS id
MATCH (d:Document {id: id})
OPTIONAL MATCH (d)<-[old:READ]-(:ImportRun)
DELETE old
CREATE (r)-[:READ]->(d)
