package org.aidgraph.extract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.aidgraph.vocabulary.Predicate;

/**
 * States what an extractor reads, what it writes and how often it is right.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Extracts {

	/** The name that its facts carry: small letters and hyphens, no other has it. */
	String name();

	/** The words that it reads, by example. */
	String reads();

	/** The predicates of its facts. */
	Predicate[] writes();

	/**
	 * How often its facts are right, between 0 and 1: never more than its share of right
	 * facts in the project's gold, taken by the rule of succession, (right + 1) / (all +
	 * 2). The confidence of its facts, unless it doubts one.
	 */
	double right();

}
