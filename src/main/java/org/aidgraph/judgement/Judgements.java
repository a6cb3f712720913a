package org.aidgraph.judgement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What judgements come to: which id each id stands for. Lines are taken in the order of
 * the file; one that contradicts those before it has no effect and is reported. A class
 * of things judged the same stands under the id of the reference data in it, else under
 * the least. Immutable and thread safe.
 */
public final class Judgements {

	private static final char AT = '@';

	private final Map<String, String> meanings;

	private final Set<List<String>> different;

	private final List<Problem> problems;

	private Judgements(Map<String, String> meanings, Set<List<String>> different, List<Problem> problems) {
		this.meanings = Map.copyOf(meanings);
		this.different = Set.copyOf(different);
		this.problems = List.copyOf(problems);
	}

	/**
	 * @param content what the file says
	 * @param known whether the reference data describe an id
	 */
	public static Judgements of(JudgementFile.Content content, Predicate<String> known) {
		Classes classes = new Classes(known);
		List<Problem> problems = new ArrayList<>(content.problems());
		content.byLine()
			.forEach((line, judgement) -> classes.add(line, judgement)
				.ifPresent((message) -> problems.add(new Problem(line, message))));
		problems.sort(Comparator.comparingInt(Problem::line));
		return new Judgements(classes.meanings(), classes.apart.keySet(), problems);
	}

	/**
	 * What ids stand for that stand for another, and {@code id@document} for that of one
	 * document. Never leads on to another key.
	 */
	public Map<String, String> meanings() {
		return this.meanings;
	}

	/** The lines without effect. */
	public List<Problem> problems() {
		return this.problems;
	}

	/** Whether somebody found that these are two. */
	public boolean areDifferent(String one, String other) {
		return this.different.contains(pair(one, other));
	}

	/** What an id stands for. */
	public String meaning(String id) {
		return this.meanings.getOrDefault(id, id);
	}

	private static List<String> pair(String one, String other) {
		return (one.compareTo(other) < 0) ? List.of(one, other) : List.of(other, one);
	}

	/** Classes of things that are the same, as they grow line by line. */
	private static final class Classes {

		private final Predicate<String> known;

		private final Map<String, Set<String>> classOf = new HashMap<>();

		private final Map<List<String>, Integer> apart = new TreeMap<>(
				Comparator.comparing((List<String> pair) -> pair.get(0)).thenComparing((pair) -> pair.get(1)));

		private Classes(Predicate<String> known) {
			this.known = known;
		}

		/** Takes a judgement in; says why it cannot. */
		private Optional<String> add(int line, Judgement judgement) {
			String one = judgement.one();
			String other = judgement.other();
			Optional<String> problem = Ids.problem(one, other, this.known);
			if (problem.isPresent()) {
				return problem;
			}
			Set<String> ones = classOf(one);
			if (judgement.verdict() == Verdict.DIFFERENT) {
				if (ones.contains(other)) {
					return Optional.of("'%s' and '%s' are the same by the lines before".formatted(one, other));
				}
				this.apart.putIfAbsent(pair(one, other), line);
				return Optional.empty();
			}
			Set<String> others = classOf(other);
			for (Map.Entry<List<String>, Integer> pair : this.apart.entrySet()) {
				String first = pair.getKey().get(0);
				String second = pair.getKey().get(1);
				if ((ones.contains(first) && others.contains(second))
						|| (ones.contains(second) && others.contains(first))) {
					return Optional.of("this would make one of '%s' and '%s', which are different by line %d"
						.formatted(first, second, pair.getValue()));
				}
			}
			Set<String> joined = new TreeSet<>(ones);
			joined.addAll(others);
			joined.forEach((member) -> this.classOf.put(member, joined));
			return Optional.empty();
		}

		private Set<String> classOf(String term) {
			return this.classOf.getOrDefault(term, Set.of(term));
		}

		private Map<String, String> meanings() {
			Map<String, String> meanings = new HashMap<>();
			for (List<String> pair : this.apart.keySet()) {
				String scoped = pair.get(1);
				if (scoped.equals(pair.get(0) + scoped.substring(Math.max(0, scoped.indexOf(AT))))) {
					meanings.put(scoped, scoped);
				}
			}
			for (Set<String> members : Set.copyOf(this.classOf.values())) {
				String first = members.stream()
					.min(Comparator.comparing((String member) -> member.indexOf(AT) >= 0)
						.thenComparing((member) -> !this.known.test(member))
						.thenComparing(Comparator.naturalOrder()))
					.orElseThrow();
				members.stream()
					.filter((member) -> !member.equals(first) || member.indexOf(AT) >= 0)
					.forEach((member) -> meanings.put(member, first));
			}
			return meanings;
		}

	}

}
