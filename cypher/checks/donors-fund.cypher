// Purpose: an organization carries the label Donor exactly while it funds something.
// Column offender: string - id of the organization
// Column problem: string - what is wrong
MATCH (o:Entity)
WITH o, EXISTS { (o)-[:FUNDS]->() } AS funds
WHERE funds <> o:Donor
RETURN o.id AS offender, CASE WHEN funds THEN 'it funds something and is not marked Donor' ELSE 'it is marked Donor and funds nothing' END AS problem
ORDER BY offender
