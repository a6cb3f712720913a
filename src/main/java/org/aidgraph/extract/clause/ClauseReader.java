package org.aidgraph.extract.clause;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.extract.clause.Clause.Argument;
import org.aidgraph.extract.clause.part.Part.Kind;
import org.aidgraph.extract.clause.part.Part;
import org.aidgraph.grammar.Words;

/**
 * Finds the clauses in the parts of one sentence, from left to right: verbs that share a
 * subject, relative clauses, participles behind a group or before the main clause.
 */
final class ClauseReader {

	private final List<Part> parts;

	private final List<Clause> clauses = new ArrayList<>();

	private final Deque<Level> levels = new ArrayDeque<>();

	/** Participles that open the sentence and wait for their subject. */
	private final List<Clause> waiting = new ArrayList<>();

	private final List<Argument> fronted = new ArrayList<>();

	/** The clause that takes what comes next as its argument. */
	private Optional<Clause> taking = Optional.empty();

	private Optional<Part> nominal = Optional.empty();

	private Optional<Clause> participle = Optional.empty();

	private String preposition = "";

	/** Whether somebody only reports, hopes or asks what follows. */
	private boolean hearsay;

	private static final Set<String> HEARSAY = Words.of("write", "report", "claim", "believe", "think", "hope",
			"expect", "propose", "suggest", "ask", "discuss", "consider", "want", "plan", "seek", "if", "whether",
			"unless");

	private ClauseReader(List<Part> parts) {
		this.parts = parts;
		this.levels.push(new Level(Optional.empty(), ""));
	}

	/** A main or relative clause that is being read. */
	private static final class Level {

		private final Optional<Part> antecedent;

		private final String preposition;

		private final List<Part> free = new ArrayList<>();

		private Optional<Clause> clause = Optional.empty();

		Level(Optional<Part> antecedent, String preposition) {
			this.antecedent = antecedent;
			this.preposition = preposition;
		}

	}

	/** The clauses of a sentence, in order of their verbs. */
	static List<Clause> read(List<Part> parts) {
		ClauseReader reader = new ClauseReader(parts);
		for (int i = 0; i < parts.size(); i++) {
			reader.take(i);
		}
		return reader.clauses;
	}

	private void take(int index) {
		Part part = this.parts.get(index);
		switch (part.kind()) {
			case PREPOSITION -> {
				this.preposition = part.word();
				if (isOfAnother(index)) {
					this.taking = Optional.empty();
				}
			}
			case RELATIVE -> relative();
			case BREAK -> {
				this.hearsay = HEARSAY.contains(part.word()) || part.word().equals("that") && !this.clauses.isEmpty()
						&& HEARSAY.contains(this.clauses.get(this.clauses.size() - 1).verb().word());
				newClause();
			}
			case VERB -> verb(index, part);
			case AND, COMMA -> {
			}
			default -> nominal(index, part);
		}
	}

	private void relative() {
		this.levels.push(new Level(this.nominal, this.preposition));
		this.preposition = "";
		this.taking = Optional.empty();
	}

	/** "in camps chosen by A": the words of a participle that no frame knows. */
	private boolean isOfAnother(int index) {
		return this.parts.get(index).word().equals("by") && before(index - 1).filter((part) -> part.is(Kind.NOUN))
			.filter((part) -> part.word().endsWith("ed"))
			.isPresent();
	}

	private void newClause() {
		while (this.levels.size() > 1) {
			this.levels.pop();
		}
		this.levels.peek().free.clear();
		this.taking = Optional.empty();
		this.participle = Optional.empty();
		this.fronted.clear();
		this.preposition = "";
	}

	private void nominal(int index, Part part) {
		boolean governed = !this.preposition.isEmpty();
		boolean object = !governed && this.taking.isPresent() && this.taking.get().object().isEmpty() && index > 0
				&& isBehindVerb(index);
		if (governed && this.taking.isPresent()) {
			this.taking.get().arguments().add(new Argument(this.preposition, part));
		}
		else if (governed) {
			this.fronted.add(new Argument(this.preposition, part));
		}
		else if (object) {
			this.taking.get().arguments().add(new Argument("", part));
		}
		else if (isMoreOf(index, part)) {
			this.taking.get().arguments().add(new Argument("and", part));
		}
		else {
			this.levels.peek().free.add(0, part);
			this.taking = Optional.empty();
		}
		this.preposition = "";
		this.nominal = Optional.of(part);
	}

	/** "helps 900 families in A and a further 150 in B". */
	private boolean isMoreOf(int index, Part part) {
		int verb = index + 1;
		while (verb < this.parts.size() && !this.parts.get(verb).is(Kind.VERB)
				&& !this.parts.get(verb).is(Kind.BREAK)) {
			verb++;
		}
		boolean goesOn = verb < this.parts.size() && this.parts.get(verb).is(Kind.VERB);
		return this.taking.isPresent() && part.is(Kind.NOUN) && this.parts.get(index - 1).is(Kind.AND) && !goesOn;
	}

	/** Whether nothing but adverbs stands between the last verb and here. */
	private boolean isBehindVerb(int index) {
		return this.parts.get(index - 1).is(Kind.VERB);
	}

	private Optional<Part> before(int index) {
		return (index >= 0) ? Optional.of(this.parts.get(index)) : Optional.empty();
	}

	private void verb(int index, Part stated) {
		Part.Voice voice = stated.voice();
		boolean none = !this.levels.peek().free.isEmpty() && this.levels.peek().free.get(0).word().equals("no");
		Part verb = this.hearsay || none ? Part.verb(stated.first(), stated.last(), stated.word(),
				new Part.Voice(voice.passive(), voice.bare(), true, voice.planned())) : stated;
		boolean participle = verb.voice().bare() && isParticiple(index);
		Clause clause = participle ? participle(index, verb) : finite(index, verb);
		this.clauses.add(clause);
		this.taking = Optional.of(clause);
		this.preposition = "";
	}

	/** "funded by", "launched in": no object follows. */
	private boolean isParticiple(int index) {
		boolean object = index + 1 < this.parts.size() && this.parts.get(index + 1).isNominal()
				&& !this.parts.get(index + 1).is(Kind.DATE);
		boolean by = index + 1 < this.parts.size() && this.parts.get(index + 1).is(Kind.PREPOSITION)
				&& this.parts.get(index + 1).word().equals("by");
		boolean subject = !this.levels.peek().free.isEmpty() && this.levels.peek().clause.isEmpty();
		boolean front = index == 0 || this.parts.get(index - 1).is(Kind.COMMA)
				|| this.parts.get(index - 1).is(Kind.BREAK);
		return by || !object && (front || !subject) && this.levels.peek().antecedent.isEmpty();
	}

	private Clause participle(int index, Part verb) {
		Part.Voice voice = verb.voice();
		Part passive = Part.verb(verb.first(), verb.last(), verb.word(), new Part.Voice(
				!verb.word().contains("-") || !verb.word().startsWith("be-"), true, voice.denied(), voice.planned()));
		int left = index - 1;
		boolean and = before(left).filter((part) -> part.is(Kind.AND)).isPresent();
		Optional<Clause> last = this.clauses.isEmpty() ? Optional.empty()
				: Optional.of(this.clauses.get(this.clauses.size() - 1));
		List<Part> subjects = new ArrayList<>();
		boolean shared = and && last.isPresent();
		if (shared) {
			subjects.addAll(last.get().subjects());
		}
		else if (this.nominal.isPresent()) {
			subjects.add(this.nominal.get());
			this.levels.peek().free.stream().filter((part) -> !subjects.contains(part)).forEach(subjects::add);
			last.ifPresent((clause) -> clause.subjects().forEach(subjects::add));
		}
		Clause clause = Clause.of(subjects, passive, List.of());
		if (subjects.isEmpty() || shared && this.waiting.contains(last.get())) {
			this.waiting.add(clause);
		}
		return clause;
	}

	private Clause finite(int index, Part verb) {
		boolean comma = before(index - 1).filter((part) -> part.is(Kind.COMMA)).isPresent();
		while (this.levels.size() > 1 && isOver(comma)) {
			this.levels.pop();
		}
		Level level = this.levels.peek();
		List<Part> subjects = new ArrayList<>();
		List<Argument> arguments = new ArrayList<>(this.fronted);
		this.fronted.clear();
		if (!level.free.isEmpty()) {
			subjects.addAll(level.free);
			if (level.antecedent.isPresent() && level.clause.isEmpty()) {
				arguments.add(new Argument(level.preposition, level.antecedent.get()));
			}
			level.free.clear();
		}
		else if (level.clause.isPresent()) {
			subjects.addAll(level.clause.get().subjects());
		}
		else if (level.antecedent.isPresent()) {
			subjects.add(level.antecedent.get());
		}
		Clause clause = Clause.of(subjects, verb, arguments);
		level.clause = Optional.of(clause);
		for (Clause open : this.waiting) {
			open.subjects().addAll(subjects);
			clause.object().ifPresent((object) -> open.subjects().add(object));
		}
		this.waiting.clear();
		return clause;
	}

	/** Whether a relative clause ended before a verb. */
	private boolean isOver(boolean comma) {
		Level level = this.levels.peek();
		boolean done = level.clause.isPresent();
		if (!done || !level.free.isEmpty()) {
			return false;
		}
		Level outer = this.levels.stream().skip(1).findFirst().orElse(level);
		return comma && !outer.free.isEmpty();
	}

}
