// Money that documents tell of, and the data sets that documents are records of.
CREATE CONSTRAINT flow_id IF NOT EXISTS FOR (n:Flow) REQUIRE n.id IS UNIQUE;
CREATE INDEX transaction_type IF NOT EXISTS FOR (n:Transaction) ON (n.type, n.currency);
CREATE INDEX document_dataset IF NOT EXISTS FOR (n:Document) ON (n.dataset);
