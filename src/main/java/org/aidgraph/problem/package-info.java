/**
 * Turns what goes wrong with a request into problem details of RFC 9457. Knows no
 * database.
 */
@NullMarked
package org.aidgraph.problem;

import org.jspecify.annotations.NullMarked;
