/**
 * Turns English sentences into clauses: verbs with their subjects, objects and what
 * stands behind prepositions.
 */
@NullMarked
package org.aidgraph.extract.clause.part;

import org.jspecify.annotations.NullMarked;
