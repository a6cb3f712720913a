// Searching for "senegal" also finds "Sénégal": letters lose their accents on both sides.
DROP INDEX entity_names IF EXISTS;
DROP INDEX document_titles IF EXISTS;
CREATE FULLTEXT INDEX entity_names FOR (n:Entity) ON EACH [n.name, n.names, n.title, n.acronym, n.codes] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX document_titles FOR (n:Document) ON EACH [n.title] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
