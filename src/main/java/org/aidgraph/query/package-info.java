/**
 * Turns a named question into immutable records.
 */
@NullMarked
package org.aidgraph.query;

import org.jspecify.annotations.NullMarked;
