// Purpose: Who funds what? Every donor with the programmes, projects and organizations that it gives money to.
// Column donor: node - an organization that funds something
// Column funds: relationship - with the number of statements behind it and the best confidence among them
// Column funded: node - what gets the money
MATCH (donor:Donor)-[funds:FUNDS]->(funded:Entity)
RETURN donor, funds, funded
ORDER BY donor.id, funded.id
LIMIT 150
