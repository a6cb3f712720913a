// Purpose: one document with all that is known of it, without its text.
// Parameter id: string - id of the document
// Column id: string - id of the document
// Column uri: string - where it was found
// Column title: string - its title, null where it has none
// Column properties: map - its properties
// Column statements: integer - how many statements stand in it
// Column mentions: integer - how many entities it mentions
MATCH (d:Document {id: $id})
RETURN d.id AS id, d.uri AS uri, d.title AS title, properties(d) AS properties,
  COUNT { (d)<-[:STATED_IN]-(:Statement) } AS statements, COUNT { (d)-[:MENTIONS]->(:Entity) } AS mentions
