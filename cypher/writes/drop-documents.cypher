// Purpose: deletes documents with their text; their statements and mentions go before.
// Parameter ids: list of string - document ids
UNWIND $ids AS id
MATCH (d:Document {id: id})
OPTIONAL MATCH (d)-[:HAS_TEXT]->(t:Text)
DETACH DELETE t, d
