// Purpose: one page of the documents in the order of their ids.
// Parameter after: string - the id that the page comes after; empty for the first page
// Parameter limit: integer - the most rows to return
// Column id: string - id of the document
// Column uri: string - where it was found
// Column title: string - its title, null where it has none
MATCH (d:Document)
WHERE d.id > $after
RETURN d.id AS id, d.uri AS uri, d.title AS title
ORDER BY id
LIMIT $limit
