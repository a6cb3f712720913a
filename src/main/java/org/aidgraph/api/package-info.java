/**
 * Turns HTTP requests into questions and answers, and errors into problem details.
 */
@NullMarked
package org.aidgraph.api;

import org.jspecify.annotations.NullMarked;
