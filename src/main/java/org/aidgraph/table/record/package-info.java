/**
 * Turns a table on its way in into records: each row with what it says, and a key that
 * stays the same in every edition of the table.
 */
@NullMarked
package org.aidgraph.table.record;

import org.jspecify.annotations.NullMarked;
