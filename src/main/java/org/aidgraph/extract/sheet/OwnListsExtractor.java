package org.aidgraph.extract.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import com.google.auto.service.AutoService;
import org.aidgraph.extract.Extracts;
import org.aidgraph.extract.FactExtractor;
import org.aidgraph.extract.Findings;
import org.aidgraph.extract.Mention;
import org.aidgraph.extract.Reading;
import org.aidgraph.extract.activity.Activities;
import org.aidgraph.extract.body.BodyValues;
import org.aidgraph.extract.body.PageOwner;
import org.aidgraph.field.Field;
import org.aidgraph.field.FieldKind;
import org.aidgraph.field.Sheet;
import org.aidgraph.naming.Name;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads lists under Donors and Partners on the page of an office, which is about no
 * single project; writes who pays it and who works with it.
 */
@AutoService(FactExtractor.class)
@Extracts(name = "own-lists", reads = "Donors, Partners: lists under headings on the page of A",
		writes = { Predicate.FUNDS, Predicate.PARTNERS_WITH }, right = 0.93)
public final class OwnListsExtractor implements FactExtractor {

	@Override
	public void extract(Reading reading, Findings findings) {
		List<Sheet> lists = reading.sheets()
			.stream()
			.filter((sheet) -> (sheet.isListsOnly() || !sheet.isProject())
					&& (sheet.has(FieldKind.DONOR) || sheet.has(FieldKind.PARTNER)))
			.toList();
		if (lists.isEmpty() || Activities.of(reading).hasPageProject() || listsProjects(reading)) {
			return;
		}
		Optional<Name> owner = PageOwner.of(reading);
		if (owner.isPresent()) {
			Mention body = reading.mentions().of(owner.get());
			lists.forEach((sheet) -> read(reading, findings, body, sheet));
		}
	}

	private static boolean listsProjects(Reading reading) {
		return reading.sheets()
			.stream()
			.anyMatch((sheet) -> sheet.isProject() && !sheet.isListsOnly() || sheet.has(FieldKind.PROJECTS));
	}

	private static void read(Reading reading, Findings findings, Mention owner, Sheet sheet) {
		Map<Integer, Long> items = sheet.fields()
			.stream()
			.collect(Collectors.groupingBy(Field::labelStart, Collectors.counting()));
		for (Field field : sheet.fields()) {
			boolean donor = field.kind() == FieldKind.DONOR;
			boolean below = field.start() > field.labelStart() + field.label().length() + 1 || field.label().isEmpty();
			if ((donor || field.kind() == FieldKind.PARTNER) && below
					&& items.getOrDefault(field.labelStart(), 0L) > 1) {
				for (Name name : BodyValues.read(reading, field.value(), field.start(), donor)) {
					findings.add(reading.mentions().of(name), donor ? Predicate.FUNDS : Predicate.PARTNERS_WITH, owner,
							Map.of("under", field.label().strip()), field.start(), field.end());
				}
			}
		}
	}

}
