/**
 * Turns what the database knows into immutable records, the words in which questions are
 * answered. Knows nobody.
 */
@NullMarked
package org.aidgraph.answer;

import org.jspecify.annotations.NullMarked;
