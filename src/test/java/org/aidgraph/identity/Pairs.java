package org.aidgraph.identity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aidgraph.extract.Mention;
import org.aidgraph.vocabulary.Kind;

/**
 * Pairs of names as documents write them, and whether the two mean one thing.
 */
final class Pairs {

	private Pairs() {
	}

	/**
	 * One pair.
	 *
	 * @param same whether both mean one thing
	 * @param why the class of the pair
	 */
	record Pair(boolean same, String why, Mention one, Mention other) {
	}

	/** Right and wrong answers. */
	static final class Tally {

		int sameFound;

		int sameMissed;

		int differentKept;

		int differentMerged;

		/** Those of them that are one with their identifiers and two without. */
		int mergedByIdentifier;

		void add(boolean same, boolean merged) {
			if (same) {
				this.sameFound += merged ? 1 : 0;
				this.sameMissed += merged ? 0 : 1;
			}
			else {
				this.differentKept += merged ? 0 : 1;
				this.differentMerged += merged ? 1 : 0;
			}
		}

		double precision() {
			return (double) this.sameFound / Math.max(1, this.sameFound + this.differentMerged);
		}

		double recall() {
			return (double) this.sameFound / Math.max(1, this.sameFound + this.sameMissed);
		}

		@Override
		public String toString() {
			return "same %d of %d, different kept %d of %d".formatted(this.sameFound, this.sameFound + this.sameMissed,
					this.differentKept, this.differentKept + this.differentMerged);
		}

	}

	/**
	 * What a resolver makes of pairs.
	 *
	 * @param all all answers
	 * @param byClass answers by class
	 * @param errors every wrong answer, one a line
	 */
	record Score(Tally all, Map<String, Tally> byClass, List<String> errors) {

		String report() {
			StringBuilder report = new StringBuilder(
					"precision %.4f recall %.4f: %s%n".formatted(this.all.precision(), this.all.recall(), this.all));
			this.byClass.forEach((why, tally) -> report.append("  %-26s %s%n".formatted(why, tally)));
			return report.toString();
		}

	}

	static Score score(List<Pair> pairs, IdentityResolver resolver) {
		Score score = new Score(new Tally(), new TreeMap<>(), new ArrayList<>());
		for (Pair pair : pairs) {
			String one = id(resolver, pair.one());
			String other = id(resolver, pair.other());
			boolean merged = one.equals(other);
			score.all().add(pair.same(), merged);
			if (merged && !pair.same() && !id(resolver, bare(pair.one())).equals(id(resolver, bare(pair.other())))) {
				score.all().mergedByIdentifier++;
			}
			score.byClass().computeIfAbsent(pair.why(), (why) -> new Tally()).add(pair.same(), merged);
			if (merged != pair.same()) {
				score.errors()
					.add("%s %s: %s [%s] | %s [%s]".formatted(pair.same() ? "MISSED" : "MERGED", pair.why(),
							pair.one().name(), one, pair.other().name(), other));
			}
		}
		return score;
	}

	private static Mention bare(Mention mention) {
		return new Mention(mention.kind(), mention.name(), mention.names(), Optional.empty());
	}

	/** A rejected mention is nothing that another could be. */
	private static String id(IdentityResolver resolver, Mention mention) {
		return resolver.resolve(mention, Company.NONE)
			.entity()
			.map(Entity::id)
			.orElseGet(() -> "rejected " + mention.name());
	}

	static List<Pair> read(String name) throws IOException {
		try (InputStream stream = Pairs.class.getResourceAsStream("/resolution/" + name + ".csv")) {
			List<Pair> pairs = new ArrayList<>();
			String[] lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n");
			for (int i = 1; i < lines.length; i++) {
				List<String> cells = cells(lines[i]);
				Kind kind = Kind.ofLabel(cells.get(2));
				pairs.add(new Pair(cells.get(0).equals("same"), cells.get(1), mention(kind, cells.get(3), cells.get(4)),
						mention(kind, cells.get(5), cells.get(6))));
			}
			return pairs;
		}
	}

	private static Mention mention(Kind kind, String name, String identifier) {
		return new Mention(kind, name, List.of(), Optional.of(identifier).filter((value) -> !value.isEmpty()));
	}

	private static List<String> cells(String line) {
		List<String> cells = new ArrayList<>();
		StringBuilder cell = new StringBuilder();
		boolean quoted = false;
		for (char c : line.toCharArray()) {
			if (c == '"') {
				quoted = !quoted;
			}
			else if (c == ',' && !quoted) {
				cells.add(cell.toString());
				cell.setLength(0);
			}
			else {
				cell.append(c);
			}
		}
		cells.add(cell.toString());
		return cells;
	}

}
