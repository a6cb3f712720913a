package org.aidgraph.extract.clause.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.extract.Mention;
import org.aidgraph.extract.clause.part.Part.Kind;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Phrases;

/**
 * Joins parts that speak of one thing: "X, a project", "the second component, X".
 */
final class Joiner {

	private static final Set<String> ANOTHER = Set.of("another", "other", "separate", "similar", "sister",
			"neighbouring", "neighboring", "earlier", "previous", "former", "different", "second", "new", "future");

	private static final Set<String> PARTS = Set.of("component", "components", "pillar", "strand", "output", "first",
			"second", "third", "fourth", "fifth", "last", "other", "module", "subproject", "sub-project", "leg");

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
			if (pair && isNameLike(third) && isPart(part)) {
				Optional<Mention> mention = third.thing().or(() -> named(third));
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

	private static boolean isNameLike(Part part) {
		return part.thing().isPresent() || part.is(Kind.NAMES) && part.names().size() == 1
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
