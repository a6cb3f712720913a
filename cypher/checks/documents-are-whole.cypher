// Purpose: every document has its address, its text, and the run that read it last.
// Column offender: string - id of the document
// Column problem: string - what is wrong
MATCH (d:Document)
WITH d, COUNT { (d)-[:HAS_TEXT]->(:Text) } AS texts, COUNT { (d)<-[:READ]-(:ImportRun) } AS runs
WHERE d.uri IS NULL OR d.sha256 IS NULL OR texts <> 1 OR runs <> 1
RETURN d.id AS offender, texts + ' texts, ' + runs + ' runs, address ' + coalesce(d.uri, 'missing') AS problem
ORDER BY offender
