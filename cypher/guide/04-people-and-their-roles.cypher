// Purpose: Who holds which role, and where? People, their titles and the organizations that they hold them at.
// Column holding: path - from the person to the role
// Column at: path - from the role to the organization; null where no document says it
MATCH holding = (person:Person)-[:HOLDS]->(role:Role)
OPTIONAL MATCH at = (role)-[:AT]->(:Organization)
RETURN holding, at
ORDER BY person.id
LIMIT 150
