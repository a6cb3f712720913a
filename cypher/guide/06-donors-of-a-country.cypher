// Purpose: Who pays for work in one country? The country with the most donors, and the way of the money to it.
// Column way: path - donor, what it funds, and the country that benefits
MATCH (donor:Donor)-[:FUNDS]->(:Activity)-[:BENEFITS]->(country:Country)
WITH country, count(DISTINCT donor) AS donors
ORDER BY donors DESC, country.id
LIMIT 1
MATCH way = (:Donor)-[:FUNDS]->(:Activity)-[:BENEFITS]->(country)
RETURN way
LIMIT 100
