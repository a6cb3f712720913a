// Purpose: documents with everything that was written of them.
// Parameter ids: list of string - document ids
// Column id: string - document id
// Column document: map - properties of the document
// Column text: string - its text
// Column run: string - id of the run that read it
UNWIND $ids AS id
MATCH (r:ImportRun)-[:READ]->(d:Document {id: id})-[:HAS_TEXT]->(t:Text)
RETURN id, properties(d) AS document, t.text AS text, r.id AS run
