// Purpose: how much the graph holds, from the store's own counters.
// Column organizations: integer - organizations, missions among them
// Column programmes: integer - programmes
// Column projects: integer - projects
// Column people: integer - people
// Column countries: integer - countries
// Column documents: integer - documents
// Column statements: integer - statements
RETURN COUNT { (:Organization) } AS organizations, COUNT { (:Programme) } AS programmes, COUNT { (:Project) } AS projects,
  COUNT { (:Person) } AS people, COUNT { (:Country) } AS countries, COUNT { (:Document) } AS documents,
  COUNT { (:Statement) } AS statements
