// Purpose: the documents that judgements were applied to, and those that mention what judgements are about.
// Parameter ids: list of string - ids of entities, and id@document for what one document calls so
// Column id: string - document id
CALL () {
  MATCH (d:Document)
  WHERE d.reading CONTAINS '/'
  RETURN d
  UNION
  UNWIND $ids AS term
  MATCH (:Entity {id: split(term, '@')[0]})<-[:MENTIONS]-(d:Document)
  WHERE NOT term CONTAINS '@' OR d.id = split(term, '@')[1]
  RETURN d
}
RETURN DISTINCT d.id AS id
ORDER BY id
