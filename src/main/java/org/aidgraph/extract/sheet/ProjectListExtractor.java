package org.aidgraph.extract.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import com.google.auto.service.AutoService;
import org.aidgraph.extract.Extracts;
import org.aidgraph.extract.FactExtractor;
import org.aidgraph.extract.Findings;
import org.aidgraph.extract.Mention;
import org.aidgraph.extract.Reading;
import org.aidgraph.extract.activity.ListedTitle;
import org.aidgraph.extract.body.BodyNames;
import org.aidgraph.extract.body.BodyValues;
import org.aidgraph.extract.body.MainBody;
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
@AutoService(FactExtractor.class)
@Extracts(name = "project-lists", reads = "Projects, Donors, Partners: lists under headings",
		writes = { Predicate.FUNDS, Predicate.IMPLEMENTS, Predicate.PARTNERS_WITH, Predicate.PART_OF }, right = 0.95)
public final class ProjectListExtractor implements FactExtractor {

	private static final Map<String, String> BASIS = Map.of("basis", "page list");

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
			MainBody.of(reading)
				.ifPresent((body) -> findings.add(reading.mentions().of(body), Predicate.IMPLEMENTS, activity, BASIS,
						project.start(), project.end()));
		}
	}

	private void link(Reading reading, Findings findings, Field field, Predicate predicate, Mention activity) {
		for (Name name : BodyValues.read(reading, field.value(), field.start(), predicate == Predicate.FUNDS)) {
			Mention body = reading.mentions().of(name);
			findings.add(body, predicate, activity, Map.of("basis", "page list", "under", field.label().strip()),
					field.start(), field.end());
			name.whole()
				.ifPresent((whole) -> findings.add(body, Predicate.PART_OF, reading.mentions().of(whole), field.start(),
						field.end()));
		}
	}

	private static Mention activity(Reading reading, Field field) {
		String title = field.value().substring(0, ListedTitle.length(field.value()));
		Name name = BodyNames.whole(title, field.start());
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
