/**
 * Turns text blocks into facts, each with the exact words that state it. One small
 * extractor for each thing; never looks outside the document and the reference names.
 */
@NullMarked
package org.aidgraph.extract;

import org.jspecify.annotations.NullMarked;
