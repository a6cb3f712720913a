// Purpose: what is counted of an entity that documents alone describe is what live documents say, and its names are among that.
// Column offender: string - id of the entity
// Column problem: string - what is wrong
CALL () {
  MATCH (e:Entity)
  WHERE e.curated IS NULL
  CALL (e) {
    MATCH (e)<-[m:MENTIONS]-(:Document)
    UNWIND ['kind|' + m.kind, 'name|' + m.names[0]] + [n IN tail(m.names) | 'also|' + n] AS key
    RETURN key
    UNION ALL
    MATCH (e)<-[:SUBJECT]-(s:Statement)
    WHERE s.type IS NULL
    RETURN s.predicate + '|' + s.confidence + '|' + s.objectName AS key
  }
  WITH e, key, count(*) AS times
  ORDER BY key
  WITH e, collect(key) AS keys, collect(times) AS counts
  OPTIONAL MATCH (t:Tally {id: e.id})
  WITH e, t, keys, counts, [n IN [e.name] + e.names WHERE NOT 'name|' + n IN keys AND NOT 'also|' + n IN keys] AS strange
  RETURN e.id AS offender,
    CASE WHEN t IS NULL THEN 'it has no tally'
      WHEN size(t.keys) <> size(keys) OR any(i IN range(0, size(keys) - 1) WHERE NOT keys[i] IN t.keys) THEN 'its tally counts other things'
      WHEN any(i IN range(0, size(keys) - 1) WHERE t.counts[[j IN range(0, size(t.keys) - 1) WHERE t.keys[j] = keys[i]][0]] <> counts[i])
        THEN 'its tally counts wrongly'
      WHEN size(strange) > 0 THEN 'no document calls it ' + strange[0] END AS problem
  UNION ALL
  MATCH (t:Tally)
  OPTIONAL MATCH (e:Entity {id: t.id})
  WITH t, e
  WHERE e IS NULL OR e.curated IS NOT NULL
  RETURN t.id AS offender, 'a tally that nothing needs' AS problem
}
WITH offender, problem
WHERE problem IS NOT NULL
RETURN offender, problem
ORDER BY offender
