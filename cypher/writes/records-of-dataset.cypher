// Purpose: the documents that are records of a data set.
// Parameter ids: list of string - data sets
// Column id: string - document id
UNWIND $ids AS id
MATCH (d:Document {dataset: id})
RETURN d.id AS id
