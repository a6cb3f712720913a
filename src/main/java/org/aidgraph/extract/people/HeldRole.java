package org.aidgraph.extract.people;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.aidgraph.extract.Findings;
import org.aidgraph.extract.Mention;
import org.aidgraph.naming.People.Person;
import org.aidgraph.vocabulary.Kind;
import org.aidgraph.vocabulary.Predicate;

/**
 * A person with a title.
 *
 * @param person the person
 * @param title the title
 * @param at where it is held, if the page says so
 * @param start offset of the words that say it
 * @param end offset after them
 */
public record HeldRole(Person person, String title, Optional<String> at, int start, int end) {

	private static final List<String> STATE = List.of("minist", "ambassad", "embajad", "consul ", "consul-", "governor",
			"mayor", "senator", "commissioner");

	/**
	 * Whether those who hold such a title work for a state, not for the body of the page.
	 */
	public static boolean isOfState(String title) {
		String lower = title.toLowerCase(Locale.ROOT);
		return STATE.stream().anyMatch(lower::contains);
	}

	/** Notes the role. */
	public void write(Findings findings) {
		Map<String, String> qualifiers = this.at.map((seat) -> Map.of("at", seat)).orElse(Map.of());
		findings.add(holder(this.person), Predicate.HOLDS_ROLE, Mention.of(Kind.ROLE, this.title), qualifiers,
				this.start, this.end);
	}

	/** A person as a mention. */
	public static Mention holder(Person person) {
		return new Mention(Kind.PERSON, person.name(), person.others(), Optional.empty());
	}

}
