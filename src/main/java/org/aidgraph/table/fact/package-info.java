/**
 * Turns rows of tables into facts and flows of money, each with the words of its cell and
 * their column. What the rows say is taken as it is; which organization or place is meant
 * is decided later, with everything else that is known.
 */
@NullMarked
package org.aidgraph.table.fact;

import org.jspecify.annotations.NullMarked;
