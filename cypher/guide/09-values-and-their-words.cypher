// Purpose: What does it cost, and when does it run? Budgets, dates and other values, each with the words that state it.
// Column activity: string - name of the programme or project
// Column predicate: string - what is stated, such as BUDGET, START or STATUS
// Column value: string - the value
// Column quote: string - the exact words
// Column document: string - title of the document
MATCH (activity:Activity)<-[:SUBJECT]-(statement:Statement)-[:STATED_IN]->(document:Document)
WHERE statement.type IS NULL
RETURN activity.name AS activity, statement.predicate AS predicate, statement.objectName AS value, statement.quote AS quote,
  document.title AS document
ORDER BY activity, predicate, document
LIMIT 100
