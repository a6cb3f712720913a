package org.aidgraph.extract.staff;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.extract.Extracts;
import org.aidgraph.extract.FactExtractor;
import org.aidgraph.extract.Findings;
import org.aidgraph.extract.Mentions;
import org.aidgraph.extract.Reading;
import org.aidgraph.extract.body.PageOwner;
import org.aidgraph.extract.body.HeadingBodies;
import org.aidgraph.extract.people.ArabicPeople;
import org.aidgraph.extract.people.PageRoles;
import org.aidgraph.extract.people.PlainWords;
import org.aidgraph.grammar.Sentence;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.People;
import org.aidgraph.naming.People.Person;
import org.aidgraph.naming.Phrases;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads the lines that say whom to ask; writes the person as contact of the body, with
 * telephone and e-mail.
 */
@AutoService(FactExtractor.class)
@Extracts(name = "contacts", reads = "For more information contact Ana Ruiz at A, tel. +1 2345, a@b.org",
		writes = Predicate.CONTACT_FOR, right = 0.91)
public final class ContactExtractor implements FactExtractor {

	private static final List<String> ASKS = List.of("ontact", "nquiries", "nformation", "nformaci\u00f3n", "nterview",
			"uestion", "enseignement", "onsulta", "\u043e\u043d\u0442\u0430\u043a\u0442", "[at]", "(at)");

	private static final Set<String> ADDRESSES = Words.of("close", "lane", "court", "house", "square", "floor", "drive",
			"place", "plaza", "tower", "towers", "block", "terrace", "crescent", "gardens", "park", "hill", "estate",
			"compound", "mansions", "crossing", "quay", "boulevard", "circus", "way", "rise", "row", "yard");

	private static final int MAX_SENTENCE = 600;

	private static final int MAX_LINES = 14;

	@Override
	public void extract(Reading reading, Findings findings) {
		List<Sentence> sentences = reading.sentences();
		int i = 0;
		while (i < sentences.size()) {
			if (opensZone(sentences.get(i))) {
				i = readZone(reading, findings, sentences, i);
			}
			else {
				i++;
			}
		}
	}

	private static boolean opensZone(Sentence sentence) {
		String text = sentence.text();
		if (!sentence.has(WordClass.CONTACT) && text.indexOf('@') < 0 && text.indexOf('+') < 0) {
			return false;
		}
		return text.length() < MAX_SENTENCE && (text.indexOf('@') >= 0 || ASKS.stream().anyMatch(text::contains));
	}

	private static int readZone(Reading reading, Findings findings, List<Sentence> sentences, int from) {
		List<Draft> drafts = new ArrayList<>();
		Optional<Name> zoneBody = Optional.empty();
		boolean asked = sentences.get(from).has(WordClass.CONTACT);
		int i = from;
		while (i < sentences.size() && i - from < MAX_LINES && (i == from || isContactLine(sentences.get(i)))) {
			Phrases phrases = reading.phrases(sentences.get(i));
			zoneBody = readLine(reading, phrases, drafts, zoneBody, startOfContact(phrases));
			i++;
		}
		Optional<Name> shared = zoneBody;
		for (Draft draft : drafts) {
			if (draft.isReachable() || asked && drafts.size() == 1 && draft.isAsked()) {
				draft.whole()
					.or(() -> shared)
					.or(() -> HeadingBodies.around(reading, draft.start()))
					.or(() -> PageOwner.publisher(reading))
					.or(draft::body)
					.ifPresent((name) -> draft.write(reading, findings, name));
			}
		}
		return Math.max(i, from + 1);
	}

	/** Index of the first item after the word that asks to get in touch. */
	private static int startOfContact(Phrases phrases) {
		for (int i = 0; i < phrases.size(); i++) {
			if (phrases.isToken(i) && phrases.token(i).lower().startsWith("contact")) {
				return i + 1;
			}
		}
		return 0;
	}

	private static boolean isContactLine(Sentence sentence) {
		String text = sentence.text();
		return text.length() < 160 && (text.indexOf('@') >= 0 || sentence.has(WordClass.CONTACT)
				|| !text.endsWith(".") && text.split(" ").length <= 9);
	}

	private static Optional<Name> readLine(Reading reading, Phrases phrases, List<Draft> drafts,
			Optional<Name> zoneBody, int from) {
		Map<String, String> surnames = PageRoles.of(reading).surnames();
		Optional<Name> body = zoneBody;
		boolean own = phrases.size() == 1;
		Optional<Name> lineBody = phrases.isBody(0) && phrases.isSign(1, ':')
				? Optional.of(phrases.name(0)).filter((name) -> !Mentions.isCommonNoun(name.text())) : Optional.empty();
		for (int i = from; i < phrases.size(); i++) {
			Optional<Person> person = phrases.isName(i) ? People.of(phrases, i, surnames).filter(Person::isFull)
					: Optional.empty();
			Optional<Person> arabic = ArabicPeople.behind(phrases, i);
			if (arabic.isPresent()) {
				drafts.add(new Draft(arabic.get(), true));
				own = true;
			}
			if (person.isPresent() && !phrases.isRole(i + 1) && !isAddress(phrases, i)
					&& PlainWords.mayName(reading, person.get().stated())) {
				drafts.add(new Draft(person.get(), isAsked(phrases, i)));
				lineBody.ifPresent(drafts.get(drafts.size() - 1)::belongTo);
				own = true;
			}
			else if (phrases.isBody(i) && !Mentions.isCommonNoun(phrases.name(i).text())) {
				Name name = phrases.name(i);
				boolean later = own && !drafts.isEmpty()
						&& drafts.get(drafts.size() - 1).start() < phrases.sentence().start();
				if (own && !drafts.isEmpty() && !(later && drafts.get(drafts.size() - 1).isReachable())) {
					drafts.get(drafts.size() - 1).belongTo(name);
				}
				else if (body.isEmpty() && drafts.isEmpty()) {
					body = Optional.of(name);
				}
			}
		}
		if (!drafts.isEmpty()) {
			reach(phrases, drafts);
		}
		return body;
	}

	/** "Plot 6, Invented Close": the name of a street or of a house. */
	private static boolean isAddress(Phrases phrases, int item) {
		Token last = phrases.sentence().tokens().get(phrases.item(item).last());
		return ADDRESSES.contains(last.lower())
				&& phrases.sentence().tokens().stream().anyMatch((token) -> token.shape() == Token.Shape.NUMBER);
	}

	/** "contact Ana Ruiz", "Contact: Ana Ruiz". */
	private static boolean isAsked(Phrases phrases, int item) {
		int before = item - 1;
		while (before > 0 && (phrases.isSign(before, ':') || phrases.is(before, WordClass.HONORIFIC)
				|| phrases.isSign(before, '.'))) {
			before--;
		}
		return before >= 0 && phrases.isToken(before) && phrases.token(before).is(WordClass.CONTACT)
				|| before >= 0 && phrases.isSign(item - 1, ':');
	}

	/** Gives the numbers and addresses of a line to the people named before them. */
	private static void reach(Phrases phrases, List<Draft> drafts) {
		Sentence sentence = phrases.sentence();
		int offset = sentence.start();
		Addresses.emails(sentence.text(),
				(address, start, end) -> before(drafts, offset + start).email(address, offset + end));
		Addresses.phones(sentence, (number, start, end) -> before(drafts, offset + start).phone(number, offset + end));
	}

	private static Draft before(List<Draft> drafts, int position) {
		Draft best = drafts.get(0);
		for (Draft draft : drafts) {
			best = (draft.start() < position) ? draft : best;
		}
		return best;
	}

}
