package org.aidgraph.extract.clause.part;

import java.util.List;
import java.util.Optional;
import org.aidgraph.extract.Mention;
import org.aidgraph.extract.Reading;
import org.aidgraph.extract.activity.Activities;
import org.aidgraph.grammar.MoneySpan;
import org.aidgraph.grammar.Period;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Phrases;

/**
 * Reads what is a part by itself: amounts, dates, titles of undertakings.
 */
final class WholeReader {

	private final Reading reading;

	private final Activities activities;

	private final Titles titles;

	private final Phrases phrases;

	private final Row row;

	WholeReader(Reading reading, Titles titles, Phrases phrases, Row row) {
		this.reading = reading;
		this.activities = Activities.of(reading);
		this.titles = titles;
		this.phrases = phrases;
		this.row = row;
	}

	/** The amount, date or title that begins with an item. */
	Optional<Part> at(int i) {
		return money(i).or(() -> date(i)).or(() -> title(i));
	}

	Optional<Part> title(int i) {
		Optional<Part> known = this.titles.at(this.phrases, i);
		if (known.isPresent()) {
			return known;
		}
		if (this.phrases.isToken(i) && this.phrases.token(i).isQuote()) {
			Optional<Mention> quoted = this.activities.quotedAt(this.phrases, i);
			if (quoted.isPresent() && isTitle(quoted.get().name())) {
				int last = i + 1;
				while (last < this.phrases.size() - 1
						&& !(this.phrases.isToken(last) && this.phrases.token(last).isQuote())) {
					last++;
				}
				return Optional.of(Part.thing(i, last, "quoted", quoted.get()));
			}
			return Optional.empty();
		}
		boolean own = this.phrases.isName(i) && this.phrases.name(i).kind() == NameKind.ACTIVITY
				&& this.phrases.name(i).text().indexOf(' ') > 0 && !this.phrases.name(i).text().startsWith("Plan ");
		return own ? this.activities.at(this.phrases, i).map((mention) -> Part.thing(i, i, "name", mention))
				: Optional.empty();
	}

	/** Most long words with capitals: no speech. */
	private static boolean isTitle(String name) {
		int large = 0;
		int small = 0;
		for (String word : name.strip().split("\\s+")) {
			if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
				large++;
			}
			else if (word.length() > 3 && !Wording.TIES.contains(word)) {
				small++;
			}
		}
		return large > small && name.length() < 90;
	}

	private Optional<Part> money(int i) {
		int at = this.phrases.start(i) - this.phrases.sentence().start();
		for (MoneySpan span : this.phrases.sentence().mayHaveMoney() ? this.phrases.sentence().money()
				: List.<MoneySpan>of()) {
			if (span.start() <= at && at < span.end()) {
				int last = this.phrases.lastBefore(this.phrases.sentence().start() + span.end());
				return Optional.of(Part.money(i, Math.max(i, last), span));
			}
		}
		return Optional.empty();
	}

	private Optional<Part> date(int i) {
		Token token = this.phrases.token(i);
		boolean month = token.is(WordClass.MONTH) && token.isCapital();
		boolean number = token.shape() == Token.Shape.NUMBER
				&& (token.text().length() >= 4 || this.phrases.is(i + 1, WordClass.MONTH));
		if (!month && !number) {
			return Optional.empty();
		}
		int at = token.start() - this.phrases.sentence().start();
		Optional<Period> period = this.reading.dates()
			.period(this.phrases.sentence().text(), at)
			.filter((found) -> found.start() == at);
		if (period.isPresent()) {
			this.row.dropEdge();
			int last = this.phrases.lastBefore(this.phrases.sentence().start() + period.get().end());
			return Optional.of(Part.date(i, Math.max(i, last), period.get()));
		}
		return Optional.empty();
	}

}
