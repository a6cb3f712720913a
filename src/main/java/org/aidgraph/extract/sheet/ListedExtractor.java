package org.aidgraph.extract.sheet;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidgraph.extract.Extracts;
import org.aidgraph.extract.FactExtractor;
import org.aidgraph.extract.Findings;
import org.aidgraph.extract.Mention;
import org.aidgraph.extract.Reading;
import org.aidgraph.extract.activity.Activities;
import org.aidgraph.extract.activity.Undertakings;
import org.aidgraph.extract.body.Bodies;
import org.aidgraph.extract.activity.ListedTitle;
import org.aidgraph.extract.body.BodyNames;
import org.aidgraph.extract.body.Subjects;
import org.aidgraph.field.Field;
import org.aidgraph.field.FieldKind;
import org.aidgraph.field.Sheet;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.Phrases;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads what a page says of all projects that it lists: "IOM X implements the following
 * projects", "Projects funded by A"; writes it of each of them, marked as such.
 */
@AutoService(FactExtractor.class)
@Extracts(name = "listed", reads = "A implements the following projects; projects funded by A, over a list of them",
		writes = { Predicate.FUNDS, Predicate.IMPLEMENTS }, right = 0.86)
public final class ListedExtractor implements FactExtractor {

	private static final Map<String, String> BASIS = Map.of("basis", "page list");

	private static final int MAX_GAP = 6;

	private static final Set<String> RUNS = Words.of("implements", "implement", "implementing", "runs", "run",
			"manages", "executes", "coordinates", "leads", "delivers", "met", "ex\u00e9cute", "g\u00e8re", "implementa",
			"ejecuta", "gestiona", "lleva");

	private static final Set<String> PAYS = Words.of("funds", "funded", "fund", "finances", "financed", "supports",
			"supported", "finance", "financ\u00e9", "soutient", "financia", "financi\u00f3", "apoya");

	/** Words that point at a list on the page. */
	private static final Set<String> POINTS = Words.of("following", "below", "these", "listed", "suivants", "suivantes",
			"ci-dessous", "siguientes", "all", "current", "ongoing", "active", "tous", "todos");

	@Override
	public void extract(Reading reading, Findings findings) {
		for (Phrases phrases : reading.phrasesWith(WordClass.ACTIVITY)) {
			for (int i = 0; i < phrases.size(); i++) {
				if (Undertakings.isPlural(phrases, i)) {
					passive(reading, findings, phrases, i);
					active(reading, findings, phrases, i);
					relative(reading, findings, phrases, i);
				}
			}
		}
	}

	/** "Projects funded by A", "All projects below are implemented by A". */
	private static void passive(Reading reading, Findings findings, Phrases phrases, int noun) {
		for (int i = noun + 1; i < Math.min(phrases.size(), noun + MAX_GAP); i++) {
			boolean paid = phrases.is(i, WordClass.FUNDED);
			if ((paid || phrases.is(i, WordClass.RUN)) && phrases.is(i + 1, WordClass.BY)
					&& !Undertakings.isDenied(phrases, i)) {
				boolean opens = noun <= 1 || points(phrases, 0, i);
				if (opens) {
					write(reading, findings, phrases, Bodies.from(phrases, i + 2, true).names(), paid);
				}
				return;
			}
			if (!phrases.isToken(i)) {
				return;
			}
		}
	}

	/** "A currently implements the following projects". */
	private static void active(Reading reading, Findings findings, Phrases phrases, int noun) {
		for (int i = noun - 1; i > 0 && noun - i < MAX_GAP; i--) {
			boolean pays = phrases.isOneOf(i, PAYS);
			if ((pays || phrases.isOneOf(i, RUNS)) && !Undertakings.isDenied(phrases, i)) {
				int subject = i - 1;
				while (subject > 0 && phrases.isToken(subject)) {
					subject--;
				}
				if (i - subject <= 3 && points(phrases, i, Math.min(phrases.size(), noun + 3))) {
					write(reading, findings, phrases, Subjects.before(phrases, subject), pays);
				}
				return;
			}
			if (!phrases.isToken(i)) {
				return;
			}
		}
	}

	/** "Below are four of the projects which A funds at present". */
	private static void relative(Reading reading, Findings findings, Phrases phrases, int noun) {
		boolean tied = phrases.is(noun + 1, "which") || phrases.is(noun + 1, "that") || phrases.is(noun + 1, "que");
		int subject = tied ? noun + 2 : noun + 1;
		int verb = subject + 1 < phrases.size() && phrases.isToken(subject + 1)
				&& phrases.token(subject + 1).lower().endsWith("ly") ? subject + 2 : subject + 1;
		boolean pays = phrases.isOneOf(verb, PAYS);
		if (phrases.isName(subject) && (pays || phrases.isOneOf(verb, RUNS)) && points(phrases, 0, phrases.size())) {
			write(reading, findings, phrases, Bodies.from(phrases, subject, pays).names(), pays);
		}
	}

	private static boolean points(Phrases phrases, int from, int to) {
		if (from == 0 && phrases.sentence().text().startsWith("Below ")) {
			return true;
		}
		for (int i = from; i < to; i++) {
			if (phrases.isOneOf(i, POINTS)) {
				return true;
			}
		}
		return false;
	}

	/** Whether a record says who runs it, in a field or behind its title. */
	private static boolean namesRunner(Sheet sheet) {
		return sheet.has(FieldKind.IMPLEMENTER) || sheet.title()
			.filter((title) -> ListedTitle.length(title) < title.length() && title.contains("mplement"))
			.isPresent();
	}

	/** A record that names a runner of its own is run by that one. */
	private static void write(Reading reading, Findings findings, Phrases phrases, List<Name> names, boolean paid) {
		List<Mention> listed = new ArrayList<>();
		int position = phrases.sentence().start();
		for (Sheet sheet : reading.sheets()) {
			if (sheet.isProject() && sheet.start() > position && (paid || !namesRunner(sheet))) {
				listed.add(Activities.of(reading).of(sheet));
			}
			else if (!sheet.isProject()) {
				sheet.fields()
					.stream()
					.filter((field) -> field.kind() == FieldKind.PROJECTS && field.start() > position)
					.map((field) -> project(reading, field))
					.forEach(listed::add);
			}
		}
		for (Name name : names) {
			for (Mention activity : listed) {
				findings.add(reading.mentions().of(name), paid ? Predicate.FUNDS : Predicate.IMPLEMENTS, activity,
						BASIS, position, Math.max(name.end(), phrases.end(Math.min(phrases.size() - 1, 3))));
			}
		}
	}

	private static Mention project(Reading reading, Field field) {
		String title = field.value().substring(0, ListedTitle.length(field.value()));
		Name name = BodyNames.whole(title, field.start());
		return reading.mentions().activity(name.text(), name.others());
	}

}
