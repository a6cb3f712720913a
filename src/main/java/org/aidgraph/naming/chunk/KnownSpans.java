package org.aidgraph.naming.chunk;

import java.util.Arrays;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgraph.grammar.Sentence;
import org.aidgraph.grammar.Token;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.PageNames;
import org.aidgraph.naming.Reference;
import org.aidgraph.reference.Match;

/**
 * The names of a sentence that the reference lists know, by token.
 */
final class KnownSpans {

	private final int[] lastToken;

	private final List<Optional<Name>> names;

	KnownSpans(Sentence sentence, Reference reference, PageNames pageNames) {
		List<Token> tokens = sentence.tokens();
		this.lastToken = new int[tokens.size()];
		Arrays.fill(this.lastToken, -1);
		this.names = new ArrayList<>(tokens.size());
		for (int i = 0; i < tokens.size(); i++) {
			this.names.add(Optional.empty());
		}
		int token = 0;
		for (Match raw : reference.scan(sentence.text())) {
			Match match = withoutBrackets(raw, sentence.text());
			int start = sentence.start() + match.start();
			while (token < tokens.size() && tokens.get(token).start() < start) {
				token++;
			}
			if (token == tokens.size()) {
				break;
			}
			add(tokens, token, sentence.start() + match.end(), match, sentence, reference, pageNames);
		}
	}

	/** A long form whose acronym stands in brackets behind it ends before the bracket. */
	private static Match withoutBrackets(Match match, String text) {
		int open = text.indexOf('(', match.start());
		if (open <= match.start() || open >= match.end()) {
			return match;
		}
		int end = open;
		while (end > match.start() && text.charAt(end - 1) <= ' ') {
			end--;
		}
		return new Match(match.start(), end, match.type(), match.id());
	}

	private void add(List<Token> tokens, int first, int end, Match match, Sentence sentence, Reference reference,
			PageNames pageNames) {
		int last = first;
		while (last + 1 < tokens.size() && tokens.get(last + 1).end() <= end) {
			last++;
		}
		if (tokens.get(first).start() != sentence.start() + match.start() || tokens.get(last).end() < end
				|| tokens.get(last).end() > end + 1) {
			return;
		}
		Optional<Name> name = reference.name(match, sentence.text(), sentence.start());
		if (match.type() == Match.Type.ACRONYM && name.isPresent()) {
			Optional<String> longForm = pageNames.longForm(name.get().text());
			if (longForm.isPresent()) {
				name = bound(name.get(), longForm.get(), reference);
			}
		}
		if (name.isPresent()) {
			this.lastToken[first] = last;
			this.names.set(first, name);
		}
	}

	private static Optional<Name> bound(Name acronym, String longForm, Reference reference) {
		List<Match> matches = reference.scan(longForm);
		if (matches.size() == 1 && matches.get(0).start() == 0 && matches.get(0).end() == longForm.length()) {
			return reference.name(matches.get(0), longForm, acronym.start())
				.map((name) -> new Name(name.kind(), acronym.text(), name.others(), name.id(), acronym.start(),
						acronym.end(), name.whole(), name.place()));
		}
		return Optional.of(Name.of(NameKind.ORGANIZATION, acronym.text(), acronym.start(), acronym.end()));
	}

	boolean startsAt(int token) {
		return token < this.lastToken.length && this.lastToken[token] >= 0;
	}

	boolean isBodyAt(int token) {
		return startsAt(token) && this.names.get(token).filter((name) -> name.kind().isBody()).isPresent();
	}

	boolean isPlaceAt(int token) {
		return startsAt(token) && this.names.get(token)
			.filter((name) -> name.kind() == NameKind.COUNTRY || name.kind() == NameKind.REGION
					|| name.kind() == NameKind.CITY)
			.isPresent();
	}

	/** The last token of the known name that starts here. */
	int last(int token) {
		return this.lastToken[token];
	}

	Name name(int token) {
		return this.names.get(token).orElseThrow();
	}

}
