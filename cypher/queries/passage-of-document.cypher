// Purpose: a part of a document's text, and what stands around it.
// Parameter id: string - id of the document
// Parameter start: integer - position of the first code point of the part
// Parameter end: integer - position after the last
// Parameter around: integer - the most code points to give before it, and after it
// Column before: string - what stands before it
// Column words: string - the part
// Column after: string - what stands after it
// Column start: integer - position of the part, within the text
// Column end: integer - position after the part, within the text
// Column length: integer - code points of the whole text
MATCH (:Document {id: $id})-[:HAS_TEXT]->(t:Text)
WITH t.text AS text, size(t.text) AS length
WITH text, length, CASE WHEN $start > length THEN length ELSE $start END AS start, CASE WHEN $end > length THEN length ELSE $end END AS end
WITH text, length, start, end, CASE WHEN start > $around THEN start - $around ELSE 0 END AS from
RETURN substring(text, from, start - from) AS before, substring(text, start, end - start) AS words,
  substring(text, end, $around) AS after, start, end, length
