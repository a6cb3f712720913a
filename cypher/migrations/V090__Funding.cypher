// Where sums of money begin that no entity narrows down.
CREATE INDEX budget_type IF NOT EXISTS FOR (n:Budget) ON (n.type, n.currency);
