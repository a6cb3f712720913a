package org.aidgraph.extract.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import com.google.auto.service.AutoService;
import org.aidgraph.extract.Extracts;
import org.aidgraph.extract.FactExtractor;
import org.aidgraph.extract.Findings;
import org.aidgraph.extract.Reading;
import org.aidgraph.extract.people.PageRoles;
import org.aidgraph.grammar.Sentence;
import org.aidgraph.grammar.WordClass;
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
		if (!sentence.has(WordClass.CONTACT) && text.indexOf('@') < 0) {
			return false;
		}
		boolean asks = text.contains("ontact") || text.contains("nquiries") || text.contains("ore information")
				|| text.contains("s informaci\u00f3n") || text.contains("lus d'information")
				|| text.contains("lus d\u2019information");
		return asks && text.length() < 600;
	}

	private static int readZone(Reading reading, Findings findings, List<Sentence> sentences, int from) {
		List<Draft> drafts = new ArrayList<>();
		Optional<Name> zoneBody = Optional.empty();
		int i = from;
		while (i < sentences.size() && i - from < MAX_LINES && (i == from || isContactLine(sentences.get(i)))) {
			Phrases phrases = reading.phrases(sentences.get(i));
			zoneBody = readLine(PageRoles.of(reading).surnames(), phrases, drafts, zoneBody, startOfContact(phrases));
			i++;
		}
		for (Draft draft : drafts) {
			Optional<Name> body = draft.body().isPresent() ? draft.body() : zoneBody;
			if (body.isPresent() && (draft.isReachable() || drafts.size() == 1)) {
				draft.write(reading, findings, body.get());
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

	private static Optional<Name> readLine(Map<String, String> surnames, Phrases phrases, List<Draft> drafts,
			Optional<Name> zoneBody, int from) {
		Optional<Name> body = zoneBody;
		boolean own = false;
		for (int i = from; i < phrases.size(); i++) {
			Optional<Person> person = People.of(phrases, i, surnames);
			if (person.isPresent() && person.get().isFull()) {
				drafts.add(new Draft(person.get()));
				own = true;
			}
			else if (phrases.isBody(i)) {
				Name name = phrases.name(i);
				if (own && !drafts.isEmpty() && drafts.get(drafts.size() - 1).body().isEmpty()) {
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
