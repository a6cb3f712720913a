// Purpose: one page of the donors, organizations that fund something, in the order of their ids.
// Parameter after: string - the id that the page comes after; empty for the first page
// Parameter limit: integer - the most rows to return
// Column id: string - id of the entity
// Column labels: list of string - its labels
// Column name: string - its name
MATCH (e:Donor)
WHERE e.id > $after
RETURN e.id AS id, labels(e) AS labels, e.name AS name
ORDER BY id
LIMIT $limit
