package org.aidgraph.grammar;

import java.util.List;
import java.util.Set;

/**
 * One way in which a language states a relation: words, and what stands before and behind
 * them.
 *
 * @param relation what is stated: the name of a predicate, or {@code PERIOD}
 * @param left what is looked for before the words, nearest last
 * @param words the words in order, each as the set of those that may stand there;
 * {@link #GAP} lets up to two other words stand between, {@link #UNDERTAKING} the
 * undertaking itself, {@link #AGENTS} those who act
 * @param right what is looked for behind the words, in order
 */
public record Frame(String relation, List<Role> left, List<Set<String>> words, List<Role> right) {

	/** Stands for up to two other words. */
	public static final Set<String> GAP = Set.of("~");

	/** Stands for the undertaking, by name or by a noun such as "project", or nothing. */
	public static final Set<String> UNDERTAKING = Set.of("{thing}");

	/** Stands for the bodies. */
	public static final Set<String> AGENTS = Set.of("{bodies}");

	/** What takes part in a relation. */
	public enum Role {

		/** Those who give, run or work with others. */
		BODIES,

		/** What they do it for. */
		THING,

		/** Several undertakings. */
		THINGS,

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

	/** Whether those who act stand left of the words. */
	public boolean isOfBodies() {
		return this.left.contains(Role.BODIES);
	}

}
