// The references that sources give organizations, so that others of the same reference are found without reading all statements.
CREATE INDEX statement_ref IF NOT EXISTS FOR (n:Statement) ON (n.ref);
