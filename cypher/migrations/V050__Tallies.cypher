// What the summary of an entity follows from, counted beside it, so that a new document need not read all others; and statements by
// relationship and confidence, so that the best one left is found without reading all.
CREATE CONSTRAINT tally_id IF NOT EXISTS FOR (n:Tally) REQUIRE n.id IS UNIQUE;
CREATE INDEX statement_relation_confidence IF NOT EXISTS FOR (n:Statement) ON (n.relation, n.confidence);
