// Purpose: records one run of an import and the documents that it read.
// Parameter id: string - id of the run
// Parameter properties: map - startedAt, finishedAt (ISO 8601 instants) and counters
MERGE (r:ImportRun {id: $id})
SET r += $properties
