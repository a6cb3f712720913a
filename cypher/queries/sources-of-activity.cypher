// Purpose: what documents state of an activity, as values and as other entities that it is joined with; its parts are left out.
// Parameter id: string - id of the activity
// Parameter limit: integer - the most rows to return
// Column property: string - what is stated
// Column value: string - the value, or what the document calls the other entity
// Column other: map - id, labels and name of the other entity; null for a value
// Column document: map - id, uri and title of the document
MATCH (e:Entity {id: $id})<-[end:SUBJECT|OBJECT]-(s:Statement)
WHERE e:Activity AND NOT (type(end) = 'OBJECT' AND s.type = 'PART_OF')
MATCH (s)-[:STATED_IN]->(d:Document)
OPTIONAL MATCH (s)-[far:SUBJECT|OBJECT]->(other:Entity)
WHERE type(far) <> type(end)
RETURN DISTINCT s.predicate AS property, CASE type(end) WHEN 'SUBJECT' THEN s.objectName ELSE s.subjectName END AS value,
  CASE WHEN other IS NULL THEN null ELSE other {.id, .name, labels: labels(other)} END AS other, d {.id, .uri, .title} AS document
ORDER BY property, document.id, value
LIMIT $limit
