/**
 * Turns the blocks of a page into labelled fields and the records that they form,
 * whatever the layout.
 */
@NullMarked
package org.aidgraph.field;

import org.jspecify.annotations.NullMarked;
