// Purpose: every derived relationship is backed by live statements, says how many, and carries the best confidence among them.
// Column offender: string - key of the relationship, from|TYPE|to
// Column problem: string - what is wrong
MATCH (from:Entity)-[r]->(to:Entity)
WHERE r.statements IS NOT NULL OR r.basis IS NULL OR r.basis <> 'reference'
WITH from.id + '|' + type(r) + '|' + to.id AS relation, r
OPTIONAL MATCH (s:Statement {relation: relation})
WITH relation, r, count(s) AS live, max(s.confidence) AS best
WHERE live = 0 OR r.statements IS NULL OR r.statements <> live OR r.confidence IS NULL OR r.confidence <> best
RETURN relation AS offender,
  CASE WHEN live = 0 THEN 'no live statement backs it'
    ELSE 'says ' + coalesce(toString(r.statements), 'nothing') + ' statements at ' + coalesce(toString(r.confidence), 'no confidence')
      + ', there are ' + live + ' at ' + best END AS problem
ORDER BY offender
