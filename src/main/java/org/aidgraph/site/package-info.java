/**
 * Turns the counts of the graph and the files of the guide into pages for people. Knows
 * no database.
 */
@NullMarked
package org.aidgraph.site;

import org.jspecify.annotations.NullMarked;
