// Purpose: one page of the documents whose titles hold all the words, the best match first.
// Parameter words: string - a Lucene query over the index document_titles
// Parameter place: map - where the page before ended:
//   score (float: the score of its last row; null for the first page);
//   after (string: the id of its last row; empty for the first page)
// Parameter limit: integer - the most rows to return
// Column id: string - id of the document
// Column uri: string - where it was found
// Column title: string - its title
// Column score: float - how well it matches; only the order means something
CALL db.index.fulltext.queryNodes('document_titles', $words) YIELD node AS d, score
WHERE $place.score IS NULL OR score < $place.score OR (score = $place.score AND d.id > $place.after)
RETURN d.id AS id, d.uri AS uri, d.title AS title, score
ORDER BY score DESC, id
LIMIT $limit
