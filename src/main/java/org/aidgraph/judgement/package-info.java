/**
 * Turns judgements of people about what is the same and what is not into what ids stand
 * for, and what documents say into what is said in that light. Nothing is lost on the
 * way: everything judged keeps the id that it has without judgements.
 */
@NullMarked
package org.aidgraph.judgement;

import org.jspecify.annotations.NullMarked;
