/**
 * The words that every stage shares: kinds, predicates, money, dates. Knows the JDK only.
 */
@NullMarked
package org.aidgraph.vocabulary;

import org.jspecify.annotations.NullMarked;
