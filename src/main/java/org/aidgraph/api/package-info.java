/**
 * Turns HTTP requests into questions and answers. Knows no database.
 */
@NullMarked
package org.aidgraph.api;

import org.jspecify.annotations.NullMarked;
