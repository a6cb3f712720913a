// Purpose: tells which of the given documents the graph holds, in which version, and how much it says.
// Parameter ids: list of string - document ids
// Column id: string - document id
// Column uri: string - where it was found
// Column sha256: string - hash of the bytes that were read
// Column reading: string - version of the reading that its statements come from
// Column statements: integer - how many statements stand in it
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN d.id AS id, d.uri AS uri, d.sha256 AS sha256, d.reading AS reading, COUNT { (d)<-[:STATED_IN]-() } AS statements
