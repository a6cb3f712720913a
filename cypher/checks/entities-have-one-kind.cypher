// Purpose: every entity has the labels of exactly one kind; a mission is an organization too, programmes and projects are activities.
// Column offender: string - id of the entity
// Column problem: string - its labels
MATCH (e:Entity)
WITH e, size([l IN labels(e) WHERE l IN ['Organization', 'Programme', 'Project', 'Person', 'Role', 'Country', 'Region', 'Sector', 'Identifier']]) AS kinds
WHERE kinds <> 1 OR (NOT e:Organization AND (e:Mission OR e:Government OR e:Donor)) OR (e:Programme OR e:Project) <> e:Activity
RETURN e.id AS offender, reduce(all = 'its labels are', l IN labels(e) | all + ' ' + l) AS problem
ORDER BY offender
