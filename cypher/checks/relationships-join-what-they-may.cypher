// Purpose: every relationship between entities has a known type and joins entities of the labels that this type allows.
// Column offender: string - key of the relationship, from|TYPE|to
// Column problem: string - the labels that it joins
MATCH (from:Entity)-[r]->(to:Entity)
WHERE NOT CASE type(r)
  WHEN 'IMPLEMENTS' THEN from:Organization AND to:Activity
  WHEN 'FUNDS' THEN from:Organization AND (to:Activity OR to:Organization)
  WHEN 'PARTNERS_WITH' THEN (from:Organization OR from:Activity) AND (to:Activity OR to:Organization)
  WHEN 'BENEFITS' THEN from:Activity AND (to:Country OR to:Region)
  WHEN 'PART_OF' THEN (from:Organization AND to:Organization) OR (from:Activity AND to:Activity) OR (from:Region AND to:Region)
  WHEN 'OPERATES_IN' THEN from:Organization AND (to:Country OR to:Region)
  WHEN 'MEMBER_OF' THEN (from:Country OR from:Organization) AND to:Organization
  WHEN 'HOLDS' THEN from:Person AND to:Role
  WHEN 'AT' THEN from:Role AND to:Organization
  WHEN 'CONTACT_FOR' THEN (from:Person AND to:Organization) OR (from:Organization AND to:Activity)
  WHEN 'ACCOUNTABLE_FOR' THEN from:Organization AND to:Activity
  WHEN 'MANAGES' THEN from:Organization AND to:Activity
  WHEN 'HAS_IDENTIFIER' THEN to:Identifier AND NOT from:Identifier
  WHEN 'GOVERNMENT_OF' THEN from:Organization AND to:Country
  WHEN 'IN_REGION' THEN from:Country AND to:Region
  WHEN 'HAS_SECTOR' THEN from:Activity AND to:Sector
  ELSE false
END OR from = to
RETURN from.id + '|' + type(r) + '|' + to.id AS offender,
  reduce(all = 'joins', l IN labels(from) | all + ' ' + l) + reduce(all = ' to', l IN labels(to) | all + ' ' + l) AS problem
ORDER BY offender
