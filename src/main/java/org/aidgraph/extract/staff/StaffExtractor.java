package org.aidgraph.extract.staff;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.extract.Extracts;
import org.aidgraph.extract.FactExtractor;
import org.aidgraph.extract.Findings;
import org.aidgraph.extract.Mention;
import org.aidgraph.extract.Reading;
import org.aidgraph.extract.body.PageOwner;
import org.aidgraph.extract.body.HeadingBodies;
import org.aidgraph.extract.people.HeldRole;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.People.Person;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads lists of people: a name and a title on lines or in cells of their own, in either
 * order, under a heading that names one body or with the body beside them; writes what
 * they are there, and whom to ask where an address stands with them.
 */
@AutoService(FactExtractor.class)
@Extracts(name = "staff", reads = "Ana Ruiz | Director, under the heading A",
		writes = { Predicate.HOLDS_ROLE, Predicate.CONTACT_FOR }, right = 0.95)
public final class StaffExtractor implements FactExtractor {

	@Override
	public void extract(Reading reading, Findings findings) {
		List<StaffLine> lines = StaffLines.of(reading.page().blocks());
		new Reader(reading, findings, lines).read();
		ListedContacts.read(reading, findings);
	}

	/**
	 * Goes through the lines once. A name waits for the title behind it, a title for the
	 * name; the first pair tells which of them comes first in the list.
	 */
	private static final class Reader {

		/** Labels on lines of their own above an address. */
		private static final Set<String> ADDRESS_LABELS = Words.of("e-mail", "email", "e-mail:", "email:", "telephone",
				"telephone:", "phone", "phone:", "tel", "tel.", "tel:", "tel.:", "mobile", "mobile:", "fax", "courriel",
				"courriel:", "t\u00e9l\u00e9phone", "t\u00e9l\u00e9phone:", "tel\u00e9fono", "tel\u00e9fono:", "correo",
				"correo:", "correo electr\u00f3nico", "correo electr\u00f3nico:");

		/** How many lines from a title a name or an address may stand. */
		private static final int NEAR = 3;

		private final Reading reading;

		private final Findings findings;

		private final List<StaffLine> lines;

		private final boolean[] near;

		private Card card = new Card(-1);

		private Optional<Boolean> nameFirst = Optional.empty();

		Reader(Reading reading, Findings findings, List<StaffLine> lines) {
			this.reading = reading;
			this.findings = findings;
			this.lines = lines;
			this.near = new boolean[lines.size()];
		}

		void read() {
			for (int i = 0; i < this.lines.size(); i++) {
				for (int k = Math.max(0, i - NEAR); this.lines.get(i).titled()
						&& k <= Math.min(this.lines.size() - 1, i + NEAR); k++) {
					this.near[k] = true;
				}
			}
			for (int i = 0; i < this.lines.size(); i++) {
				if (this.near[i] && !this.lines.get(i).isBreak()) {
					read(this.lines.get(i), i);
				}
				else {
					close();
					this.nameFirst = Optional.empty();
				}
			}
			close();
		}

		private void read(StaffLine line, int index) {
			Optional<Post> post = line.titled() ? StaffCells.post(this.reading, line.text(), line.start())
					: Optional.empty();
			if (post.isPresent()) {
				title(line, post.get());
				return;
			}
			Optional<Person> person = StaffCells.person(this.reading, line.text(), line.start());
			if (person.isPresent()) {
				name(line, person.get());
			}
			else if (!address(line)) {
				other(line, index);
			}
		}

		private void title(StaffLine line, Post post) {
			boolean awaited = this.card.takes(line) && this.card.person().isPresent() && this.card.post().isEmpty()
					&& (line.row() >= 0 || this.nameFirst.orElse(true));
			if (!awaited) {
				close();
				this.card = new Card(line.row());
			}
			this.card.add(post);
			if (awaited && line.row() < 0) {
				this.nameFirst = Optional.of(true);
			}
		}

		private void name(StaffLine line, Person person) {
			boolean awaited = this.card.takes(line) && this.card.post().isPresent() && this.card.person().isEmpty()
					&& (line.row() >= 0 || !this.nameFirst.orElse(false));
			if (!awaited) {
				close();
				this.card = new Card(line.row());
			}
			this.card.add(person);
			if (awaited && line.row() < 0) {
				this.nameFirst = Optional.of(false);
			}
		}

		private boolean address(StaffLine line) {
			Optional<String> email = Addresses.firstEmail(line.text());
			Optional<String> phone = Addresses.firstPhone(line.text());
			if (this.card.person().isPresent() && (this.card.takes(line) || line.row() < 0)) {
				email.ifPresent((address) -> this.card.add("email", address, line.end()));
				phone.ifPresent((number) -> this.card.add("phone", number, line.end()));
			}
			return email.isPresent() || phone.isPresent() || line.text().startsWith("[")
					|| this.card.isComplete() && ADDRESS_LABELS.contains(line.text().toLowerCase(Locale.ROOT));
		}

		/**
		 * A line that is neither: a body behind a pair and before its address is its own.
		 */
		private void other(StaffLine line, int index) {
			this.nameFirst = Optional.empty();
			if (line.employer() && this.card.person().isPresent()) {
				this.card.add(StaffCells.body(this.reading, line.text(), line.start())
					.orElseGet(() -> Name.of(NameKind.ORGANIZATION, line.text(), line.start(), line.end())));
				return;
			}
			boolean own = this.card.isComplete() && this.card.takes(line) && (line.row() >= 0
					|| index + 1 < this.lines.size() && isAddress(this.lines.get(index + 1).text()));
			Optional<Name> body = own ? StaffCells.body(this.reading, line.text(), line.start()) : Optional.empty();
			if (body.isPresent() && this.card.addresses().isEmpty()) {
				this.card.add(body.get());
			}
			else if (!this.card.isComplete() || line.row() < 0) {
				close();
			}
		}

		private static boolean isAddress(String text) {
			return Addresses.firstEmail(text).isPresent() || Addresses.firstPhone(text).isPresent();
		}

		private void close() {
			if (this.card.isComplete()) {
				write(this.card.person().orElseThrow(), this.card.post().orElseThrow());
			}
			this.card = new Card(-1);
		}

		private void write(Person person, Post post) {
			int start = Math.min(person.start(), post.start());
			Optional<Name> body = this.card.body()
				.or(() -> HeldRole.isOfState(post.title()) ? Optional.empty()
						: HeadingBodies.above(this.reading, start));
			Optional<Mention> at = body
				.map((name) -> (name.kind() == NameKind.OTHER) ? name.withKind(NameKind.ORGANIZATION) : name)
				.map(this.reading.mentions()::of);
			String title = post.title().strip();
			new HeldRole(person, isShouted(title) ? title.toLowerCase(Locale.ROOT) : title, at.map(Mention::name),
					start, Math.max(person.end(), post.end()))
				.write(this.findings);
			if (!this.card.addresses().isEmpty()) {
				at.or(() -> owner(person))
					.ifPresent((contactOf) -> this.findings.add(HeldRole.holder(person), Predicate.CONTACT_FOR,
							contactOf, this.card.addresses(), start, this.card.end()));
			}
		}

		/** The office whose page it is, unless words behind the name say another. */
		private Optional<Mention> owner(Person person) {
			boolean goesOn = this.reading.page().text().startsWith(", ", person.end());
			return goesOn ? Optional.empty() : PageOwner.of(this.reading).map(this.reading.mentions()::of);
		}

		private static boolean isShouted(String title) {
			return title.length() > 5 && title.equals(title.toUpperCase(Locale.ROOT));
		}

	}

}
