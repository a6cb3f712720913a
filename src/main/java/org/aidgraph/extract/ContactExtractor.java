package org.aidgraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidgraph.grammar.Sentence;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.People.Person;
import org.aidgraph.naming.Phrases;
import org.aidgraph.vocabulary.Kind;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads the lines that say whom to ask; writes the person as contact of the body, with
 * telephone and e-mail.
 */
final class ContactExtractor implements FactExtractor {

	private static final double CONFIDENCE = 0.95;

	private static final int MAX_LINES = 14;

	@Override
	public String name() {
		return "contacts";
	}

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

	private int readZone(Reading reading, Findings findings, List<Sentence> sentences, int from) {
		List<Draft> drafts = new ArrayList<>();
		Optional<Name> zoneBody = Optional.empty();
		int i = from;
		while (i < sentences.size() && i - from < MAX_LINES && (i == from || isContactLine(sentences.get(i)))) {
			Phrases phrases = reading.phrases(sentences.get(i));
			zoneBody = readLine(reading, phrases, drafts, zoneBody, startOfContact(phrases));
			i++;
		}
		for (Draft draft : drafts) {
			Optional<Name> body = draft.body.isPresent() ? draft.body : zoneBody;
			if (body.isPresent() && (draft.reachable() || drafts.size() == 1)) {
				write(reading, findings, draft, body.get());
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

	private Optional<Name> readLine(Reading reading, Phrases phrases, List<Draft> drafts, Optional<Name> zoneBody,
			int from) {
		Optional<Name> body = zoneBody;
		boolean own = false;
		for (int i = from; i < phrases.size(); i++) {
			Optional<Person> person = reading.people().of(phrases, i);
			if (person.isPresent() && person.get().name().indexOf(' ') > 0) {
				reading.people().remember(person.get());
				drafts.add(new Draft(person.get()));
				own = true;
			}
			else if (phrases.isBody(i)) {
				Name name = phrases.name(i);
				if (own && !drafts.isEmpty() && drafts.get(drafts.size() - 1).body.isEmpty()) {
					drafts.get(drafts.size() - 1).body = Optional.of(name);
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
		String text = phrases.sentence().text();
		int offset = phrases.sentence().start();
		int at = text.indexOf('@');
		while (at > 0) {
			int start = at;
			while (start > 0 && isAddress(text.charAt(start - 1))) {
				start--;
			}
			int end = at + 1;
			while (end < text.length() && isAddress(text.charAt(end))) {
				end++;
			}
			while (end > at && text.charAt(end - 1) == '.') {
				end--;
			}
			if (start < at && text.indexOf('.', at) > at && end > text.indexOf('.', at)) {
				Draft draft = before(drafts, offset + start);
				draft.email = draft.email.isEmpty() ? text.substring(start, end) : draft.email;
				draft.end = Math.max(draft.end, offset + end);
			}
			at = text.indexOf('@', end);
		}
		phones(phrases, drafts);
	}

	private static void phones(Phrases phrases, List<Draft> drafts) {
		String text = phrases.sentence().text();
		int offset = phrases.sentence().start();
		for (Token token : phrases.sentence().tokens()) {
			String word = token.lower();
			boolean label = word.startsWith("tel") || word.startsWith("t\u00e9l") || word.startsWith("phone")
					|| word.startsWith("mobile") || word.equals("cell") || word.equals("mob");
			if (!label) {
				continue;
			}
			int start = token.end() - offset;
			while (start < text.length() && !(Character.isDigit(text.charAt(start)) || text.charAt(start) == '+'
					|| text.charAt(start) == '(') && start - (token.end() - offset) < 12) {
				start++;
			}
			int end = endOfPhone(text, start);
			if (end - start >= 6) {
				Draft draft = before(drafts, offset + start);
				draft.phone = draft.phone.isEmpty() ? text.substring(start, end) : draft.phone;
				draft.end = Math.max(draft.end, offset + end);
			}
		}
	}

	private static int endOfPhone(String text, int start) {
		int end = start;
		while (end < text.length()
				&& (Character.isDigit(text.charAt(end)) || "+()-/ .\u00a0".indexOf(text.charAt(end)) >= 0)) {
			end++;
		}
		if (text.regionMatches(true, end, "ext", 0, 3)) {
			end += 3;
			while (end < text.length()
					&& (Character.isDigit(text.charAt(end)) || " .:".indexOf(text.charAt(end)) >= 0)) {
				end++;
			}
		}
		while (end > start && !Character.isDigit(text.charAt(end - 1))) {
			end--;
		}
		return end;
	}

	private static Draft before(List<Draft> drafts, int position) {
		Draft best = drafts.get(0);
		for (Draft draft : drafts) {
			best = (draft.person.start() < position) ? draft : best;
		}
		return best;
	}

	private static boolean isAddress(char c) {
		return Character.isLetterOrDigit(c) || "._-+%".indexOf(c) >= 0;
	}

	private void write(Reading reading, Findings findings, Draft draft, Name body) {
		Map<String, String> qualifiers = new HashMap<>();
		if (!draft.email.isEmpty()) {
			qualifiers.put("email", draft.email);
		}
		if (!draft.phone.isEmpty()) {
			qualifiers.put("phone", draft.phone);
		}
		Name seat = body.kind() == NameKind.OTHER ? body.withKind(NameKind.ORGANIZATION) : body;
		int start = Math.min(draft.person.start(), seat.start());
		int end = Math.max(draft.end, Math.max(draft.person.end(), seat.end()));
		Mention person = new Mention(Kind.PERSON, draft.person.name(), reading.people().others(draft.person),
				Optional.empty());
		findings.add(this, person, Predicate.CONTACT_FOR, reading.mentions().of(seat), qualifiers, start, end,
				CONFIDENCE);
	}

	/** A contact while its lines are being read. */
	private static final class Draft {

		private final Person person;

		private Optional<Name> body = Optional.empty();

		private String email = "";

		private String phone = "";

		private int end;

		Draft(Person person) {
			this.person = person;
			this.end = person.end();
		}

		boolean reachable() {
			return !(this.email.isEmpty() && this.phone.isEmpty());
		}

	}

}
