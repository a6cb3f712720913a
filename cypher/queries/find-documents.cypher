// Purpose: one page of the documents whose titles hold all the words, the best match first.
// Parameter words: string - a Lucene query over the index document_titles
// Parameter score: float - the score of the last row of the page before; null for the first page
// Parameter after: string - the id of the last row of the page before; empty for the first page
// Parameter limit: integer - the most rows to return
// Column id: string - id of the document
// Column uri: string - where it was found
// Column title: string - its title
// Column score: float - how well it matches; only the order means something
CALL db.index.fulltext.queryNodes('document_titles', $words) YIELD node AS d, score
WHERE $score IS NULL OR score < $score OR (score = $score AND d.id > $after)
RETURN d.id AS id, d.uri AS uri, d.title AS title, score
ORDER BY score DESC, id
LIMIT $limit
