/**
 * Turns English sentences into clauses, and clauses into who funds, runs and joins what,
 * where, when and at what cost. The verbs and what they state are data.
 */
@NullMarked
package org.aidgraph.extract.clause;

import org.jspecify.annotations.NullMarked;
