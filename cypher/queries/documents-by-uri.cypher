// Purpose: one page of the documents whose addresses begin alike, such as all of one archive, in the order of their ids.
// Parameter uri: string - how the address begins
// Parameter after: string - the id that the page comes after; empty for the first page
// Parameter limit: integer - the most rows to return
// Column id: string - id of the document
// Column uri: string - where it was found
// Column title: string - its title, null where it has none
MATCH (d:Document)
WHERE d.uri STARTS WITH $uri AND d.id > $after
RETURN d.id AS id, d.uri AS uri, d.title AS title
ORDER BY id
LIMIT $limit
