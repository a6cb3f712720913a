package org.aidgraph.judgement;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Which ids can be judged together.
 */
final class Ids {

	private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

	private static final Pattern REGION = Pattern.compile("[0-9]{3}|(region|named):\\S+");

	private static final Pattern OTHER = Pattern.compile("(org|gov|project|programme|person|role|sector):\\S+");

	private Ids() {
	}

	/** Why nobody can judge these two; empty where one can. */
	static Optional<String> problem(String one, String other, Predicate<String> known) {
		if (one.isEmpty() || other.isEmpty()) {
			return Optional.of("two ids belong here");
		}
		if (one.equals(other)) {
			return Optional.of("'" + one + "' stands here twice");
		}
		Optional<String> family = family(one);
		Optional<String> otherFamily = family(other);
		if (family.isEmpty() || otherFamily.isEmpty()) {
			return Optional.of("'" + (family.isEmpty() ? one : other) + "' is no id");
		}
		if (!family.equals(otherFamily)) {
			return Optional.of("'%s' is a %s and '%s' a %s".formatted(one, family.get(), other, otherFamily.get()));
		}
		boolean places = family.get().equals("country") || family.get().equals("region");
		if (places && known.test(one) && known.test(other)) {
			return Optional.of("countries and regions are what the reference data say");
		}
		return Optional.empty();
	}

	private static Optional<String> family(String term) {
		String id = term.split("@", 2)[0];
		if (COUNTRY.matcher(id).matches()) {
			return Optional.of("country");
		}
		if (REGION.matcher(id).matches()) {
			return Optional.of("region");
		}
		if (!OTHER.matcher(id).matches()) {
			return Optional.empty();
		}
		String prefix = id.substring(0, id.indexOf(':'));
		return Optional.of((prefix.equals("org") || prefix.equals("gov")) ? "organization" : prefix);
	}

}
