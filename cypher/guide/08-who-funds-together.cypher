// Purpose: Who funds together? Pairs of donors that give money to the same programmes, projects or organizations.
// Column donor: string - one donor
// Column with: string - the other
// Column shared: integer - how many things both fund
// Column what: list of string - their names
MATCH (donor:Donor)-[:FUNDS]->(funded:Entity)<-[:FUNDS]-(other:Donor)
WHERE donor.id < other.id
WITH donor, other, funded ORDER BY funded.name
RETURN donor.name AS donor, other.name AS with, count(funded) AS shared, collect(funded.name) AS what
ORDER BY shared DESC, donor, with
LIMIT 50
