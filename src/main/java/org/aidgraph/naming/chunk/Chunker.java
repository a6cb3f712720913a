package org.aidgraph.naming.chunk;

import java.util.Set;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgraph.grammar.Sentence;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Item;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.PageNames;
import org.aidgraph.naming.Phrases;
import org.aidgraph.naming.Reference;

/**
 * Cuts a sentence into names, titles and single tokens, from left to right.
 */
public final class Chunker {

	/** Words that stand for a body whose name holds them, and hardly ever for another. */
	private static final Set<String> SHORT_FORMS = Words.of("commission", "ministry", "foundation", "council",
			"association", "federation", "consortium", "institute", "university", "league", "forum", "cooperative",
			"chamber", "trust", "guild", "academy", "alliance", "agency", "organization", "organisation", "charity",
			"ngo", "network", "union", "society", "fund");

	private final Reference reference;

	private final PageNames pageNames;

	/** Names are read with the reference lists and the acronyms of one page. */
	public Chunker(Reference reference, PageNames pageNames) {
		this.reference = reference;
		this.pageNames = pageNames;
	}

	/** The names, titles and tokens of a sentence. */
	public Phrases chunk(Sentence sentence) {
		List<Token> tokens = sentence.tokens();
		KnownSpans known = new KnownSpans(sentence, this.reference, this.pageNames);
		TitleSpans titles = new TitleSpans(sentence, this.pageNames);
		RoleReader roles = new RoleReader(tokens, known);
		NameSpans spans = new NameSpans(tokens, known, roles, this.pageNames);
		NameMaker maker = new NameMaker(sentence, known, this.pageNames, this.reference);
		HeadedNames headed = new HeadedNames(sentence, known, this.reference);
		List<Item> items = new ArrayList<>();
		int i = 0;
		while (i < tokens.size()) {
			Optional<Item> title = titles.at(i);
			if (title.isPresent()) {
				items.add(title.get());
				i = title.get().last() + 1;
				continue;
			}
			Optional<Item> body = headed.at(i);
			if (body.isPresent()) {
				items.add(body.get());
				i = body.get().last() + 1;
				continue;
			}
			int role = known.startsAt(i) ? -1 : roles.endOfRole(i);
			if (role >= i) {
				items.add(new Item(Item.Type.ROLE, i, role, Optional.empty()));
				i = role + 1;
			}
			else if (spans.startsName(i)) {
				Span span = beforeTitle(spans.read(i), titles, tokens);
				items.add(new Item(Item.Type.NAME, i, span.last(), Optional.of(maker.make(span))));
				i = span.last() + 1;
			}
			else {
				items.add(new Item(isShortForm(tokens, i) ? Item.Type.NAME : Item.Type.TOKEN, i, i,
						isShortForm(tokens, i) ? Optional.of(shortForm(tokens.get(i))) : Optional.empty()));
				i++;
			}
		}
		attachWholes(items, tokens);
		return new Phrases(sentence, items);
	}

	/** "the commission": a body that was named in full before. */
	private static boolean isShortForm(List<Token> tokens, int index) {
		if (!SHORT_FORMS.contains(tokens.get(index).lower()) || index == 0 || !tokens.get(index - 1).is("the")) {
			return false;
		}
		Token next = (index + 1 < tokens.size()) ? tokens.get(index + 1) : tokens.get(index);
		return !(next.is("of") || next.is("for") || next.is("on") || next.isDash() || next.isCapital());
	}

	private static Name shortForm(Token token) {
		return Name.of(NameKind.ORGANIZATION, Character.toUpperCase(token.text().charAt(0)) + token.text().substring(1),
				token.start(), token.end());
	}

	/** "Half of the X": a name ends before the undertaking that begins inside it. */
	private static Span beforeTitle(Span span, TitleSpans titles, List<Token> tokens) {
		for (int i = span.first() + 1; i <= span.last(); i++) {
			if (titles.at(i).isPresent()) {
				int last = i - 1;
				while (last > span.first() && (tokens.get(last).is(WordClass.CONNECTOR)
						|| tokens.get(last).is(WordClass.DETERMINER) || tokens.get(last).is(WordClass.AND))) {
					last--;
				}
				return new Span(span.first(), last, last, -1);
			}
		}
		return span;
	}

	/** "Bureau X of the Agency Y": the first is a part of the second. */
	private static void attachWholes(List<Item> items, List<Token> tokens) {
		for (int i = 0; i + 2 < items.size(); i++) {
			Item item = items.get(i);
			if (item.isBody() && tokens.get(items.get(i + 1).first()).shape() == Token.Shape.POSSESSIVE
					&& items.get(i + 2).is(NameKind.UNIT)) {
				Item part = items.get(i + 2);
				items.set(i + 2, new Item(Item.Type.NAME, part.first(), part.last(),
						Optional.of(part.name().orElseThrow().withWhole(item.name().orElseThrow()))));
			}
			if (!(item.is(NameKind.UNIT) || item.is(NameKind.ORGANIZATION)) || !isOf(items.get(i + 1), tokens)) {
				continue;
			}
			int next = i + 2;
			if (next < items.size() && items.get(next).type() == Item.Type.TOKEN
					&& tokens.get(items.get(next).first()).is(WordClass.DETERMINER)) {
				next++;
			}
			if (next < items.size() && items.get(next).isBody()) {
				Name part = items.get(i).name().orElseThrow();
				Name whole = items.get(next).name().orElseThrow();
				items.set(i, new Item(Item.Type.NAME, item.first(), item.last(),
						Optional.of(part.withKind(NameKind.UNIT).withWhole(whole))));
			}
		}
	}

	private static boolean isOf(Item item, List<Token> tokens) {
		if (item.type() != Item.Type.TOKEN) {
			return false;
		}
		Token token = tokens.get(item.first());
		return token.is("of") || token.is("de") || token.is("du") || token.is("des") || token.is("del");
	}

}
