// Purpose: one page of the entities whose names or codes hold all the words, the best match first.
// Parameter words: string - a Lucene query over the index entity_names
// Parameter label: string - the label that they carry; Entity for any
// Parameter score: float - the score of the last row of the page before; null for the first page
// Parameter after: string - the id of the last row of the page before; empty for the first page
// Parameter limit: integer - the most rows to return
// Column id: string - id of the entity
// Column labels: list of string - its labels
// Column name: string - its name
// Column score: float - how well it matches; only the order means something
CALL db.index.fulltext.queryNodes('entity_names', $words) YIELD node AS e, score
WHERE $label IN labels(e) AND ($score IS NULL OR score < $score OR (score = $score AND e.id > $after))
RETURN e.id AS id, labels(e) AS labels, e.name AS name, score
ORDER BY score DESC, id
LIMIT $limit
