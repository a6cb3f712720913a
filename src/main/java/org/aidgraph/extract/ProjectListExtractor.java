package org.aidgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidgraph.field.Field;
import org.aidgraph.field.FieldKind;
import org.aidgraph.field.Sheet;
import org.aidgraph.naming.Name;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads lists under headings such as Projects, Donors, Partners; writes each donor and
 * partner of the page to each project of it, marked as such, and the page's own body as
 * the one that runs them.
 */
final class ProjectListExtractor implements FactExtractor {

	private static final Map<String, String> BASIS = Map.of("basis", "page list");

	private static final double CONFIDENCE = 0.85;

	@Override
	public String name() {
		return "project-lists";
	}

	@Override
	public void extract(Reading reading, Findings findings) {
		List<Field> projects = fields(reading, FieldKind.PROJECTS);
		if (projects.isEmpty()) {
			return;
		}
		List<Field> donors = fields(reading, FieldKind.DONOR);
		List<Field> partners = fields(reading, FieldKind.PARTNER);
		for (Field project : projects) {
			Mention activity = activity(reading, project);
			for (Field donor : donors) {
				link(reading, findings, donor, Predicate.FUNDS, activity);
			}
			for (Field partner : partners) {
				link(reading, findings, partner, Predicate.PARTNERS_WITH, activity);
			}
			reading.mainBody()
				.ifPresent((body) -> findings.add(this, reading.mentions().of(body), Predicate.IMPLEMENTS, activity,
						BASIS, project.start(), project.end(), CONFIDENCE));
		}
	}

	private void link(Reading reading, Findings findings, Field field, Predicate predicate, Mention activity) {
		for (Name name : BodyValues.read(reading, field.value(), field.start(), predicate == Predicate.FUNDS)) {
			Mention body = reading.mentions().of(name);
			findings.add(this, body, predicate, activity, BASIS, field.start(), field.end(), CONFIDENCE);
			name.whole()
				.ifPresent((whole) -> findings.add(this, body, Predicate.PART_OF, reading.mentions().of(whole),
						field.start(), field.end(), CONFIDENCE));
		}
	}

	private static Mention activity(Reading reading, Field field) {
		Name name = BodyNames.whole(field.value(), field.start());
		return reading.mentions().activity(name.text(), name.others());
	}

	private static List<Field> fields(Reading reading, FieldKind kind) {
		List<Field> found = new ArrayList<>();
		Optional<Sheet> project = reading.sheets().stream().filter(Sheet::isProject).findFirst();
		if (project.isPresent()) {
			return List.of();
		}
		for (Sheet sheet : reading.sheets()) {
			sheet.fields().stream().filter((field) -> field.kind() == kind).forEach(found::add);
		}
		return found;
	}

}
