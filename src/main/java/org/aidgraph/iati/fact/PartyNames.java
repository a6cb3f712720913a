package org.aidgraph.iati.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.aidgraph.extract.Mention;
import org.aidgraph.iati.record.Activity;
import org.aidgraph.iati.record.Narrative;
import org.aidgraph.iati.record.Party;
import org.aidgraph.iati.record.Transaction;
import org.aidgraph.reference.Organization;
import org.aidgraph.vocabulary.Kind;

/**
 * What the organizations of one activity are called. A name decides; a reference alone
 * stands for the name that the same activity gives it elsewhere, or for a well-known
 * organization, or, if it is a name or an identifier of the standard, for itself. A
 * number of a list of channels stands for many organizations and is nobody's name.
 */
final class PartyNames {

	/** Registration agency and number, as the standard makes identifiers. */
	private static final Pattern IDENTIFIER = Pattern.compile("[A-Z]{2,3}-[A-Z0-9_]+-\\S+");

	/** A name in the place of a reference. */
	private static final Pattern WORDS = Pattern.compile("\\p{Lu}.*\\p{Ll}.* .*\\p{Ll}.*");

	private static final int LONGEST_NAME = 200;

	private final Map<String, Organization> wellKnown;

	private final Map<String, Narrative> nameOf = new HashMap<>();

	private final Set<String> ambiguous = new HashSet<>();

	private final Map<Key, Optional<Mention>> mentions = new HashMap<>();

	/** A party without its place. */
	private record Key(List<Narrative> names, Optional<String> ref) {
	}

	/**
	 * @param wellKnown organizations by IATI identifier
	 */
	PartyNames(Map<String, Organization> wellKnown) {
		this.wellKnown = wellKnown;
	}

	/**
	 * @param wellKnown organizations by IATI identifier
	 * @param activity whose organizations are asked for
	 */
	PartyNames(Map<String, Organization> wellKnown, Activity activity) {
		this(wellKnown);
		activity.reporter().ifPresent(this::learn);
		activity.participations().forEach((part) -> learn(part.party()));
		for (Transaction transaction : activity.transactions()) {
			transaction.provider().ifPresent(this::learn);
			transaction.receiver().ifPresent(this::learn);
		}
	}

	private void learn(Party party) {
		Optional<Narrative> name = name(party);
		if (party.ref().isPresent() && name.isPresent()) {
			Narrative known = this.nameOf.putIfAbsent(party.ref().get(), name.get());
			if (known != null && !known.text().equalsIgnoreCase(name.get().text())) {
				this.ambiguous.add(party.ref().get());
			}
		}
	}

	/** Some publishers put a description in the place of a name, or a question mark. */
	private static Optional<Narrative> name(Party party) {
		return Narrative.best(party.names())
			.filter((name) -> name.text().length() <= LONGEST_NAME
					&& name.text().codePoints().anyMatch(Character::isLetterOrDigit));
	}

	/** What the party is called; empty where nothing names it. */
	Optional<Mention> mention(Party party) {
		return this.mentions.computeIfAbsent(new Key(party.names(), party.ref()), (key) -> named(party));
	}

	private Optional<Mention> named(Party party) {
		Optional<Narrative> name = name(party);
		if (name.isPresent()) {
			return Optional.of(mention(name.get().text(), party.names()));
		}
		if (party.ref().isEmpty()) {
			return Optional.empty();
		}
		String ref = party.ref().get();
		if (this.nameOf.containsKey(ref) && !this.ambiguous.contains(ref)) {
			return Optional.of(mention(this.nameOf.get(ref).text(), List.of()));
		}
		Organization known = this.wellKnown.get(ref);
		if (known != null) {
			return Optional.of(new Mention(Kind.ORGANIZATION, known.name(), List.of(), Optional.of(known.id())));
		}
		boolean named = WORDS.matcher(ref).matches();
		return (named || IDENTIFIER.matcher(ref).matches()) ? Optional.of(mention(ref, List.of())) : Optional.empty();
	}

	private static Mention mention(String name, List<Narrative> all) {
		List<String> others = new ArrayList<>();
		for (Narrative other : all) {
			if (!other.text().equals(name) && other.text().length() <= LONGEST_NAME) {
				others.add(other.text());
			}
		}
		return new Mention(Kind.ORGANIZATION, name, others, Optional.empty());
	}

	/** The words that name the party in the file. */
	static String quote(Party party) {
		return name(party).map(Narrative::stated)
			.or(party::ref)
			.or(party::activity)
			.or(() -> Narrative.best(party.names()).map(Narrative::stated))
			.orElse("");
	}

}
