/**
 * Turns the words of cells into values: amounts, currencies, dates, kinds of payments,
 * and the many ways to say that there is none.
 */
@NullMarked
package org.aidgraph.table.value;

import org.jspecify.annotations.NullMarked;
