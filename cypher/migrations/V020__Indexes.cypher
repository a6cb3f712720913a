// Statements by the relationship that they back, and full text over every name and title.
CREATE INDEX statement_relation IF NOT EXISTS FOR (n:Statement) ON (n.relation);
CREATE INDEX document_uri IF NOT EXISTS FOR (n:Document) ON (n.uri);
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.names, n.title, n.acronym, n.codes];
CREATE FULLTEXT INDEX document_titles IF NOT EXISTS FOR (n:Document) ON EACH [n.title];
