package org.aidgraph.extract.membership;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import com.google.auto.service.AutoService;
import org.aidgraph.extract.Extracts;
import org.aidgraph.extract.FactExtractor;
import org.aidgraph.extract.Findings;
import org.aidgraph.extract.Mention;
import org.aidgraph.extract.Reading;
import org.aidgraph.extract.activity.Activities;
import org.aidgraph.grammar.Words;
import org.aidgraph.text.TextBlock;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads what stands under headings such as "Components" and "Projects under the
 * programme" on the page of a programme; writes that it is a part of it.
 */
@AutoService(FactExtractor.class)
@Extracts(name = "parts", reads = "Components, Projects under the programme: what stands under the heading",
		writes = Predicate.PART_OF, right = 0.85)
public final class PartsExtractor implements FactExtractor {

	private static final Set<String> PARTS = Words.of("components", "component", "sub-projects", "subprojects",
			"composantes", "volets", "componentes", "subproyectos",
			"\u043a\u043e\u043c\u043f\u043e\u043d\u0435\u043d\u0442\u044b", "\u0645\u0643\u0648\u0646\u0627\u062a",
			"\u0627\u0644\u0645\u0643\u0648\u0646\u0627\u062a");

	private static final Set<String> PROJECTS = Words.of("projects", "projets", "proyectos",
			"\u043f\u0440\u043e\u0435\u043a\u0442\u044b", "\u0645\u0634\u0627\u0631\u064a\u0639",
			"\u0627\u0644\u0645\u0634\u0627\u0631\u064a\u0639");

	private static final Set<String> WHOLES = Words.of("programme", "program", "programa", "belong", "under",
			"\u043f\u0440\u043e\u0433\u0440\u0430\u043c\u043c\u044b",
			"\u0627\u0644\u0628\u0631\u0646\u0627\u0645\u062c");

	private static final int MAX_HEADING = 50;

	@Override
	public void extract(Reading reading, Findings findings) {
		List<TextBlock> blocks = reading.page().blocks();
		for (int i = 0; i + 1 < blocks.size(); i++) {
			TextBlock heading = blocks.get(i);
			boolean head = heading.type() == TextBlock.Type.HEADING || heading.type() == TextBlock.Type.FIELD;
			if (head && heading.text().length() <= MAX_HEADING && speaksOfParts(heading.text())) {
				int next = i + 1;
				Activities.of(reading)
					.whole(heading.start())
					.ifPresent((programme) -> below(reading, findings, blocks, next, programme));
			}
		}
	}

	/** Whether a heading announces the parts of one programme. */
	private static boolean speaksOfParts(String heading) {
		boolean projects = false;
		boolean whole = false;
		for (String word : heading.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")) {
			if (PARTS.contains(word)) {
				return true;
			}
			projects |= PROJECTS.contains(word);
			whole |= WHOLES.contains(word);
		}
		return projects && whole;
	}

	/** Each heading or paragraph below that begins with the name of an undertaking. */
	private static void below(Reading reading, Findings findings, List<TextBlock> blocks, int from, Mention programme) {
		for (int i = from; i < blocks.size(); i++) {
			TextBlock block = blocks.get(i);
			Optional<Mention> part = Activities.of(reading).startingAt(block.start());
			if (part.isEmpty() && block.type() == TextBlock.Type.HEADING) {
				return;
			}
			part.filter((one) -> !one.name().equals(programme.name()))
				.ifPresent((one) -> findings.add(one, Predicate.PART_OF, programme, block.start(),
						Math.min(block.end(), block.start() + one.name().length() + 4)));
		}
	}

}
