// Purpose: Which countries is each project for? Projects with their codes, and the codes and names of the countries that benefit.
// Column project: string - title of the project
// Column codes: list of string - its codes, empty where no document gives one
// Column countries: list of string - ISO 3166-1 code and name of each country
MATCH (project:Project)-[:BENEFITS]->(country:Country)
WITH project, country ORDER BY country.name
RETURN project.name AS project, coalesce(project.codes, []) AS codes, collect(country.id + ' ' + country.name) AS countries
ORDER BY size(countries) DESC, project
LIMIT 100
