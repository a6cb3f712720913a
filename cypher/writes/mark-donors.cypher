// Purpose: an organization carries the label Donor while it funds something.
// Parameter ids: list of string - entity ids
UNWIND $ids AS id
MATCH (o:Organization {id: id})
WITH o, EXISTS { (o)-[:FUNDS]->() } AS funds
CALL (o, funds) {
  WITH o, funds WHERE funds AND NOT o:Donor
  SET o:Donor
}
CALL (o, funds) {
  WITH o, funds WHERE NOT funds AND o:Donor
  REMOVE o:Donor
}
