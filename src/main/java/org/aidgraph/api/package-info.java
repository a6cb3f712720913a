/**
 * Turns HTTP requests into questions and answers, and errors into problem details. Knows
 * no database.
 */
@NullMarked
package org.aidgraph.api;

import org.jspecify.annotations.NullMarked;
