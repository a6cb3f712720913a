/**
 * Turns a Cypher statement that an app brings into rows, or says why not. It may only
 * read, calls nothing beyond the lists beside this package, and is bounded in time, rows
 * and memory. Database types never leave it.
 */
@NullMarked
package org.aidgraph.adhoc;

import org.jspecify.annotations.NullMarked;
