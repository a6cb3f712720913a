package org.aidgraph.extract.clause.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.extract.Mention;
import org.aidgraph.extract.clause.part.Part.Kind;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Phrases;

/**
 * Joins parts that speak of one thing: "X, a project", "the second component, X".
 */
final class Joiner {

	private static final Set<String> ANOTHER = Words.of("another", "other", "separate", "similar", "sister",
			"neighbouring", "neighboring", "earlier", "previous", "former", "different", "second", "new", "future");

	private static final Set<String> PARTS = Words.of("component", "components", "pillar", "strand", "output", "first",
			"second", "third", "fourth", "fifth", "last", "other", "module", "subproject", "sub-project", "leg");

	private static final Set<String> SEVERAL = Words.of("projects", "programmes", "components", "initiatives",
			"pillars", "strands", "schemes", "sub-projects", "parts", "outputs", "programs");

	private final Phrases phrases;

	private final Titles titles;

	Joiner(Phrases phrases, Titles titles) {
		this.phrases = phrases;
		this.titles = titles;
	}

	/** How "the project" speaks: of the one known, of one, of another one. */
	static String reference(String words) {
		boolean other = false;
		for (String word : words.split(" ")) {
			other |= ANOTHER.contains(word);
		}
		boolean definite = words.startsWith("the ") || words.startsWith("this ") || words.startsWith("our ")
				|| words.startsWith("that ");
		return other ? "another" : definite ? "definite" : "indefinite";
	}

	/** The last item of a title that small words tie together. */
	static int endOfTitle(Phrases phrases, int first) {
		int last = first;
		while (last + 2 < phrases.size() && last - first < 8
				&& (phrases.is(last + 1, WordClass.AND) || phrases.is(last + 1, WordClass.CONNECTOR))
				&& isOther(phrases, last + 2)) {
			last += 2;
		}
		return last;
	}

	/** "Doors of Mosul": the last item of capitalized words with a place behind "of". */
	static int endOfTied(Phrases phrases, int first) {
		boolean tied = isOther(phrases, first) && phrases.name(first).text().indexOf(' ') < 0
				&& phrases.is(first + 1, "of") && phrases.isName(first + 2)
				&& phrases.name(first + 2).kind() == NameKind.CITY | phrases.name(first + 2).kind() == NameKind.OTHER
						| phrases.name(first + 2).kind() == NameKind.REGION;
		return tied ? first + 2 : first;
	}

	private static boolean isOther(Phrases phrases, int index) {
		return phrases.isName(index)
				&& (phrases.name(index).kind() == NameKind.OTHER || phrases.name(index).kind() == NameKind.ACTIVITY);
	}

	List<Part> joined(List<Part> parts) {
		List<Part> out = new ArrayList<>();
		for (int i = 0; i < parts.size(); i++) {
			Part part = parts.get(i);
			boolean listed = part.is(Kind.BODY, "several") && i + 2 < parts.size()
					&& parts.get(i + 1).is(Kind.BREAK, ":") && parts.get(i + 2).names().size() > 1;
			if (listed) {
				out.add(parts.get(i + 2).to(part.first(), parts.get(i + 2).last()).called("body"));
				i += 2;
				continue;
			}
			int list = endOfThings(parts, i);
			if (list > i) {
				out.add(Part.of(Kind.NOUN, part.first(), part.last(), "things"));
				for (Part one : parts.subList(i + 2, list + 1)) {
					out.add(one.isNominal() ? titled(one) : one);
				}
				i = list;
				continue;
			}
			boolean tied = i > 0 && i + 2 < parts.size() && isNameLike(part) && part.is(Kind.NAMES)
					&& part.names().get(0).text().indexOf(' ') < 0 && parts.get(i + 1).is(Kind.PREPOSITION)
					&& parts.get(i + 2).is(Kind.THING, "name") && parts.get(i + 2).first() == part.last() + 2
					&& this.phrases.isName(parts.get(i + 2).first())
					&& this.phrases.name(parts.get(i + 2).first()).kind() == NameKind.ACTIVITY;
			if (tied) {
				int last = parts.get(i + 2).last();
				out.add(Part.thing(part.first(), last, "name",
						this.titles.activity(this.phrases.text(part.first(), last))));
				i += 2;
				continue;
			}
			int noun = part.is(Kind.MONEY) ? i : i + 1;
			boolean worth = noun + 1 < parts.size() && parts.get(noun).is(Kind.MONEY)
					&& (noun == i || part.is(Kind.NOUN) && part.first() == part.last()
							&& this.phrases.is(part.first(), WordClass.DETERMINER))
					&& parts.get(noun + 1).first() == parts.get(noun).last() + 1
					&& (parts.get(noun + 1).is(Kind.NOUN, "budget") || parts.get(noun + 1).is(Kind.THING));
			if (worth) {
				out.add(parts.get(noun + 1).worth(parts.get(noun).money()));
				i = noun + 1;
				continue;
			}
			boolean pair = i + 2 < parts.size() && parts.get(i + 1).is(Kind.COMMA);
			Part third = pair ? parts.get(i + 2) : part;
			if (pair && isNameLike(part) && third.is(Kind.THING) && third.thing().isEmpty() && isApposed(third)) {
				Optional<Mention> mention = part.thing().or(() -> named(part));
				if (mention.isPresent()) {
					this.titles.add(mention.get());
					out.add(Part.thing(part.first(), third.last(), "apposed", mention.get()));
					i += 2;
					continue;
				}
			}
			boolean another = pair && part.is(Kind.THING) && part.thing().isEmpty() && !part.word().equals("definite")
					&& !part.word().equals("it") && isNameLike(third) && i + 3 < parts.size()
					&& parts.get(i + 3).is(Kind.COMMA);
			boolean pieces = pair && isPart(part) && third.is(Kind.NAMES)
					&& third.names().stream().allMatch((name) -> name.kind() == NameKind.OTHER);
			if (another || pieces || pair && isNameLike(third) && isPart(part)) {
				Optional<Mention> mention = pieces
						? Optional.of(this.titles.activity(this.phrases.text(third.first(), third.last())))
						: third.thing().or(() -> named(third));
				if (mention.isPresent()) {
					this.titles.add(mention.get());
					out.add(Part.thing(part.first(), third.last(), "part", mention.get()));
					i += (i + 3 < parts.size() && parts.get(i + 3).is(Kind.COMMA)) ? 3 : 2;
					continue;
				}
			}
			if (pair && isNameLike(part) && isPart(third)) {
				Optional<Mention> mention = part.thing().or(() -> named(part));
				if (mention.isPresent()) {
					this.titles.add(mention.get());
					out.add(Part.thing(part.first(), third.last(), "part", mention.get()));
					i += (i + 3 < parts.size() && parts.get(i + 3).is(Kind.COMMA)) ? 3 : 2;
					continue;
				}
			}
			out.add(part);
		}
		return out;
	}

	/** "three projects: A, B and C": the last of them, or the noun. */
	private int endOfThings(List<Part> parts, int noun) {
		boolean listed = parts.get(noun).is(Kind.NOUN) && SEVERAL.contains(parts.get(noun).word())
				&& noun + 4 < parts.size() && parts.get(noun + 1).is(Kind.BREAK, ":");
		int last = noun;
		for (int i = noun + 2; listed && i < parts.size(); i += 2) {
			if (!isNameLike(parts.get(i))) {
				break;
			}
			last = i;
			boolean more = i + 1 < parts.size() && (parts.get(i + 1).is(Kind.COMMA) || parts.get(i + 1).is(Kind.AND));
			if (!more) {
				break;
			}
		}
		return last;
	}

	/** A name that an enumeration shows to be a title. */
	private Part titled(Part part) {
		if (part.is(Kind.THING)) {
			return part;
		}
		Optional<Mention> mention = named(part);
		mention.ifPresent(this.titles::add);
		return mention.map((title) -> Part.thing(part.first(), part.last(), "name", title)).orElse(part);
	}

	private static boolean isNameLike(Part part) {
		return part.is(Kind.THING) && part.thing().isPresent() || part.is(Kind.NAMES) && part.names().size() == 1
				&& (part.names().get(0).kind() == NameKind.OTHER || part.names().get(0).kind() == NameKind.ACTIVITY);
	}

	private static boolean isApposed(Part part) {
		return part.word().equals("indefinite") || part.word().equals("definite") || part.word().equals("another");
	}

	/** "the second component", "the last". */
	private boolean isPart(Part part) {
		return part.is(Kind.NOUN) && PARTS.contains(part.word()) && this.phrases.is(part.first(), "the");
	}

	/** The undertaking that capitalized words before an apposition name. */
	private Optional<Mention> named(Part part) {
		Name name = part.names().get(0);
		int first = part.first();
		while (first > 1 && isOther(this.phrases, first - 2)
				&& (this.phrases.is(first - 1, "by") || this.phrases.is(first - 1, WordClass.CONNECTOR))) {
			first -= 2;
		}
		String text = (first < part.first()) ? this.phrases.text(first, part.first()) : name.text();
		return (text.indexOf(' ') > 0) ? Optional.of(this.titles.activity(text)) : Optional.empty();
	}

}
