/**
 * Turns the tokens of a sentence into a row of names, titles and single tokens.
 */
@NullMarked
package org.aidgraph.naming.chunk;

import org.jspecify.annotations.NullMarked;
