/**
 * Turns text blocks into facts, each with the exact words that state it. Here stand what
 * a fact is and how a page is read; the extractors live in rooms of their own below, by
 * what they read, and are found on the class path. None looks outside the document and
 * the reference names.
 */
@NullMarked
package org.aidgraph.extract;

import org.jspecify.annotations.NullMarked;
