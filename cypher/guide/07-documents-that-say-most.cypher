// Purpose: Which documents say most? Documents by the number of statements that stand in them.
// Column document: string - title of the document
// Column statements: integer - statements that stand in it
// Column entities: integer - entities that it mentions
// Column uri: string - where it was found
MATCH (document:Document)
RETURN document.title AS document, COUNT { (document)<-[:STATED_IN]-(:Statement) } AS statements,
  COUNT { (document)-[:MENTIONS]->(:Entity) } AS entities, document.uri AS uri
ORDER BY statements DESC, document
LIMIT 25
