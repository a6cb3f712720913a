package org.aidgraph.extract.clause.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.extract.Mention;
import org.aidgraph.extract.clause.part.Part.Kind;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Phrases;

/**
 * The parts of a sentence read so far, and the noun group that is being read. Belongs to
 * one sentence.
 */
final class Row {

	private static final Set<String> KNOWN = Words.of("the", "this", "our", "its");

	private final Phrases phrases;

	private final List<Part> parts = new ArrayList<>();

	/** The first item of the noun group that is being read, or -1. */
	private int open = -1;

	/** The undertaking that the noun group being read belongs to. */
	private Optional<Mention> owner = Optional.empty();

	Row(Phrases phrases) {
		this.phrases = phrases;
	}

	List<Part> parts() {
		return this.parts;
	}

	boolean isEmpty() {
		return this.parts.isEmpty();
	}

	Part last() {
		return this.parts.get(this.parts.size() - 1);
	}

	/** Whether the last part is of this kind. */
	boolean ends(Kind kind) {
		return !isEmpty() && last().is(kind);
	}

	/** Whether the last part is this word. */
	boolean ends(Kind kind, String word) {
		return !isEmpty() && last().is(kind, word);
	}

	/** The first item of the noun group that is being read, or -1. */
	int open() {
		return this.open;
	}

	void open(int item) {
		this.open = item;
	}

	void put(Part part) {
		this.parts.add(part);
	}

	void replaceLast(Part part) {
		this.parts.set(this.parts.size() - 1, part);
	}

	Part removeLast() {
		return this.parts.remove(this.parts.size() - 1);
	}

	/** Ends the noun group and adds a part; the item behind it. */
	int add(Part part) {
		int first = part.first();
		boolean article = this.open >= 0 && part.is(Kind.THING);
		if (article) {
			this.open = -1;
		}
		flush(first);
		this.parts.add(part);
		return part.last() + 1;
	}

	/** "FAO's programme": whose it is, is no part of the clause. */
	int possessive(int i) {
		if (this.open < 0) {
			boolean owner = !this.parts.isEmpty() && last().is(Kind.NAMES) && last().last() == i - 1;
			boolean thing = !owner && !this.parts.isEmpty() && last().is(Kind.THING) && last().last() == i - 1;
			this.open = thing ? last().first() : i;
			if (owner || thing) {
				this.owner = this.parts.remove(this.parts.size() - 1).thing();
			}
		}
		return i + 1;
	}

	/** "the end of March": the month is what counts. */
	void dropEdge() {
		if (this.open >= 0) {
			this.open = -1;
			return;
		}
		int of = this.parts.size() - 1;
		if (of > 0 && this.parts.get(of).is(Kind.PREPOSITION, "of")
				&& Wording.EDGES.contains(this.parts.get(of - 1).word())) {
			this.parts.remove(of);
			this.parts.remove(of - 1);
		}
	}

	/** Ends the noun group before an item. */
	void flush(int end) {
		if (this.open < 0) {
			return;
		}
		int first = this.open;
		this.open = -1;
		if (first >= end) {
			return;
		}
		String head = this.phrases.isToken(end - 1) ? this.phrases.token(end - 1).lower() : "";
		boolean pact = head.equals("agreement") && this.phrases.isOneOf(end - 2, Wording.TOGETHER);
		boolean runs = head.startsWith("partner") && this.phrases.isOneOf(end - 2, Wording.RUNNING);
		head = runs ? "implementers" : pact ? "partnership" : this.phrases.isOneOf(first, Wording.NONE) ? "no" : head;
		boolean definite = this.phrases.isOneOf(first, KNOWN);
		boolean several = this.phrases.isOneOf(first, Wording.SEVERAL)
				|| definite && this.phrases.isOneOf(first + 1, Wording.SEVERAL);
		boolean body = Wording.BODIES.contains(head) && (definite && end - first == 2 || several)
				|| several && end - first == 1 && !head.equals("four") && !head.equals("five")
				|| several && end - first == 2 && this.phrases.is(first, "all");
		String word = (body && several) ? "several" : head;
		this.parts.add(Part.of(body ? Kind.BODY : Kind.NOUN, first, end - 1, word).of(this.owner));
		this.owner = Optional.empty();
	}

}
