/**
 * Turns Excel workbooks into rows of text: one line a row, with the name of the sheet and
 * the number of the row before the cells.
 */
@NullMarked
package org.aidgraph.office.sheet;

import org.jspecify.annotations.NullMarked;
