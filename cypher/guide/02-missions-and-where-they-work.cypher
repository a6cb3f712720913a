// Purpose: Which missions are there, and where do they work? Country and regional offices with the organization that they belong to.
// Column belonging: path - from the mission to its organization
// Column presence: path - from the mission to a country or region; null where no document says it
MATCH belonging = (mission:Mission)-[:PART_OF]->(:Organization)
OPTIONAL MATCH presence = (mission)-[:OPERATES_IN]->(:Entity)
RETURN belonging, presence
ORDER BY mission.id
LIMIT 150
