/**
 * Turns stretches of text into sentences, words, amounts and dates. Knows the common
 * words of English, French and Spanish, and no names.
 */
@NullMarked
package org.aidgraph.grammar;

import org.jspecify.annotations.NullMarked;
