// Purpose: Can the picture be trusted? What must hold, and how often it does not: every number of offenders is 0.
// Column rule: string - what must hold
// Column offenders: integer - how often it does not
MATCH (from:Entity)-[r]->(to:Entity)
WHERE r.statements <> COUNT { (:Statement {relation: from.id + '|' + type(r) + '|' + to.id}) }
WITH count(*) AS offenders
RETURN 'every relationship counts the statements behind it' AS rule, offenders
UNION ALL
MATCH (s:Statement)-[:STATED_IN]->(:Document)-[:HAS_TEXT]->(t:Text)
WHERE substring(t.text, s.start, s.end - s.start) <> s.quote
WITH count(*) AS offenders
RETURN 'every quote stands at its place in the text' AS rule, offenders
UNION ALL
MATCH (s:Statement)
WHERE NOT EXISTS { (s)-[:STATED_IN]->(:Document) } OR NOT EXISTS { (s)-[:SUBJECT]->(:Entity) }
WITH count(*) AS offenders
RETURN 'every statement has a document and a subject' AS rule, offenders
UNION ALL
MATCH (e:Entity)
WHERE e.name IS NULL OR trim(e.name) = ''
WITH count(*) AS offenders
RETURN 'everything has a name' AS rule, offenders
UNION ALL
MATCH (e:Entity)
WHERE e:Donor <> EXISTS { (e)-[:FUNDS]->() }
WITH count(*) AS offenders
RETURN 'a donor is who funds something' AS rule, offenders
