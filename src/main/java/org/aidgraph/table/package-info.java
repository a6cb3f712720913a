/**
 * Turns a table whose columns bear HXL hashtags, or are given some by the source's
 * {@code source.yml}, into its rows, as a stream: memory does not grow with the table.
 * Every row is read, ignored on purpose or remarked on.
 */
@NullMarked
package org.aidgraph.table;

import org.jspecify.annotations.NullMarked;
