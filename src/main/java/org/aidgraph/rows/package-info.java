/**
 * Turns a named statement of {@code cypher/} and its parameters into rows and pages.
 * Reads only, each question for a bounded time. Database types never leave it.
 */
@NullMarked
package org.aidgraph.rows;

import org.jspecify.annotations.NullMarked;
