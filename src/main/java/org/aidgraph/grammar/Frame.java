package org.aidgraph.grammar;

import java.util.List;
import java.util.Set;

/**
 * One way in which a language states a relation: words, and what stands before and behind
 * them.
 *
 * @param relation what is stated: the name of a predicate, or {@code PERIOD}
 * @param left what is looked for before the words, nearest last
 * @param words the words in order, each as the set of those that may stand there; an
 * empty set lets up to two other words stand between
 * @param right what is looked for behind the words, in order
 */
public record Frame(String relation, List<Role> left, List<Set<String>> words, List<Role> right) {

	/** What takes part in a relation. */
	public enum Role {

		/** Those who give, run or work with others. */
		BODIES,

		/** What they do it for. */
		THING,

		/** Countries. */
		PLACES,

		/** An amount. */
		MONEY,

		/** A day, month or year, or two of them. */
		DATE

	}

	public Frame {
		left = List.copyOf(left);
		words = List.copyOf(words);
		right = List.copyOf(right);
	}

	/** Whether the frame itself says where the undertaking stands. */
	public boolean hasThing() {
		return this.left.contains(Role.THING) || this.right.contains(Role.THING);
	}

}
