/**
 * Turns the records and lists of a page into facts.
 */
@NullMarked
package org.aidgraph.extract.sheet;

import org.jspecify.annotations.NullMarked;
