package org.aidgraph.extract.clause.part;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aidgraph.extract.Mention;
import org.aidgraph.extract.clause.part.Part.Kind;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Phrases;

/**
 * Reads groups of names and undertakings with the nouns beside them.
 */
final class NameReader {

	private final Titles titles;

	private final Phrases phrases;

	private final Groups groups;

	private final WholeReader wholes;

	private final Row row;

	NameReader(Titles titles, Phrases phrases, Groups groups, WholeReader wholes, Row row) {
		this.titles = titles;
		this.phrases = phrases;
		this.groups = groups;
		this.wholes = wholes;
		this.row = row;
	}

	/** "the project", "a three-year project called X", "the Y project". */
	int undertaking(int i) {
		int first = (this.row.open() >= 0) ? this.row.open() : i;
		String words = (first < i) ? this.phrases.text(first, i).toLowerCase(Locale.ROOT) : "";
		this.row.open(-1);
		int at = i + 1;
		if (this.phrases.is(at, "called") || this.phrases.is(at, "named") || this.phrases.is(at, "entitled")
				|| this.phrases.is(at, "titled")) {
			at++;
		}
		Optional<Part> behind = (at < this.phrases.size()) ? this.wholes.title(at) : Optional.empty();
		if (behind.isPresent()) {
			return this.row.add(behind.get().to(first, behind.get().last()));
		}
		boolean before = !this.row.isEmpty() && this.row.last().last() == i - 1;
		if (before && this.row.last().is(Kind.THING) && this.row.last().thing().isPresent()) {
			this.row.replaceLast(this.row.last().to(this.row.last().first(), i));
			return i + 1;
		}
		boolean name = this.phrases.isName(at) && this.phrases.name(at).kind() == NameKind.OTHER
				&& this.phrases.name(at).text().indexOf(' ') > 0;
		if (name) {
			int end = Joiner.endOfTitle(this.phrases, at);
			Mention mention = this.titles.activity(this.phrases.text(at, end));
			return this.row.add(Part.thing(first, end, "name", mention));
		}
		boolean ended = before && this.row.last().is(Kind.NAMES) && this.row.last().names().size() == 1
				&& this.row.last().names().get(0).kind() == NameKind.OTHER;
		if (ended) {
			Part named = this.row.last();
			this.row
				.replaceLast(Part.thing(named.first(), i, "name", this.titles.activity(named.names().get(0).text())));
			return i + 1;
		}
		return this.row.add(Part.of(Kind.THING, first, i, Joiner.reference(words)));
	}

	/** Reads the group that begins with a name; the item behind it. */
	int name(int i) {
		Name name = this.phrases.name(i);
		if (this.groups.isPerson(i)) {
			return this.row.add(Part.of(Kind.PERSON, i, i, "person"));
		}
		if (name.kind() == NameKind.NATIONALITY) {
			this.row.open((this.row.open() < 0) ? i : this.row.open());
			return i + 1;
		}
		boolean behind = i == 0 && name.kind() == NameKind.OTHER && name.text().indexOf(' ') > 0
				&& Wording.PREPOSITIONS.contains(this.phrases.token(0).lower());
		if (behind) {
			int space = name.text().indexOf(' ') + 1;
			this.row.put(Part.of(Kind.PREPOSITION, i, i, this.phrases.token(0).lower()));
			Name rest = Name.of(NameKind.OTHER, name.text().substring(space), name.start() + space, name.end());
			this.row.put(this.titles.named(rest.text())
				.map((title) -> Part.thing(i, i, "name", title))
				.orElseGet(() -> Part.names(i, i, "", List.of(rest))));
			return i + 1;
		}
		int tied = Joiner.endOfTied(this.phrases, i);
		if (tied > i) {
			Name title = Name.of(NameKind.OTHER, this.phrases.text(i, tied), name.start(), this.phrases.end(tied));
			return this.row.add(Part.names(i, tied, "", List.of(title)));
		}
		boolean places = this.row.ends(Kind.PREPOSITION, "in");
		int first = i;
		boolean kind = this.row.open() >= 0
				&& (this.phrases.is(i - 1, WordClass.ORGANIZATION) || this.phrases.isOneOf(i - 1, Wording.CALLED));
		if (kind) {
			first = this.row.open();
		}
		if (kind || this.row.open() >= 0 && this.phrases.is(i - 1, WordClass.DETERMINER) && this.row.open() == i - 1) {
			this.row.open(-1);
		}
		Part group = this.groups.from(i, places);
		return this.row.add(group.to(first, group.last())
			.called(kind ? this.phrases.isOneOf(i - 1, Wording.CALLED) ? "partner" : "body" : group.word()));
	}

}
