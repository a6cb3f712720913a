package org.aidgraph.adhoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A rule of the grammar as a statement uses it.
 *
 * @param rule its name
 * @param position where it is used
 * @param parts what it was given, steps and texts among it, without what is absent
 */
record Step(String rule, Position position, List<Object> parts) {

	private static final Set<String> LITERALS = Set.of("newString", "newDecimalInteger", "newHexInteger",
			"newOctalInteger", "newDouble", "newTrueLiteral", "newFalseLiteral", "newNullLiteral");

	boolean is(String name) {
		return this.rule.equals(name);
	}

	boolean isLiteral() {
		return LITERALS.contains(this.rule);
	}

	/** The steps that it is made of, those in lists too. */
	List<Step> steps() {
		List<Step> steps = new ArrayList<>();
		for (Object part : this.parts) {
			if (part instanceof Step step) {
				steps.add(step);
			}
			else if (part instanceof List<?> list) {
				list.stream().filter(Step.class::isInstance).map(Step.class::cast).forEach(steps::add);
			}
		}
		return steps;
	}

	/** Every step below it. */
	Stream<Step> descendants() {
		return steps().stream().flatMap((step) -> Stream.concat(Stream.of(step), step.descendants()));
	}

	/** The texts that it was given. */
	List<String> texts() {
		return this.parts.stream().filter(String.class::isInstance).map(String.class::cast).toList();
	}

}
