/**
 * Turns a name, or the words around it, into whether a fact may rest on it. Knows words
 * alone, no page.
 */
@NullMarked
package org.aidgraph.naming.doubt;

import org.jspecify.annotations.NullMarked;
