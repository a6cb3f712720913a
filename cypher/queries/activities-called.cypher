// Purpose: activities whose names hold the words of a title, with what tells whether two of one name are the same.
// Parameter words: string - a Lucene query over the index entity_names
// Parameter limit: integer - the most rows to return
// Column id: string - id of the activity
// Column labels: list of string - its labels
// Column name: string - its name
// Column names: list of string - what else it is called
// Column identified: boolean - whether a publisher of data knows it by an identifier
// Column countries: list of string - ids of the countries that benefit
// Column dates: list of string - its first and last day and its year, as precise as stated
CALL db.index.fulltext.queryNodes('entity_names', $words) YIELD node AS e, score
WHERE e:Activity
WITH e, score
ORDER BY score DESC, e.id
LIMIT $limit
RETURN e.id AS id, labels(e) AS labels, e.name AS name, e.names AS names, EXISTS { (e)-[:HAS_IDENTIFIER]->() } AS identified,
  COLLECT { MATCH (e)-[:BENEFITS]->(c:Country) RETURN c.id } AS countries,
  [d IN [e.startDate, e.endDate, toString(e.year)] WHERE d IS NOT NULL] AS dates
