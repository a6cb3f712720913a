package org.aidgraph.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidgraph.field.Field;
import org.aidgraph.field.FieldKind;
import org.aidgraph.field.Sheet;
import org.aidgraph.grammar.MoneyReader;
import org.aidgraph.grammar.MoneySpan;
import org.aidgraph.grammar.Period;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.vocabulary.Kind;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads the fields of project records; writes their values, the countries that benefit,
 * and who pays, runs and joins.
 */
final class LabelledFieldExtractor implements FactExtractor {

	private static final double LABELLED = 0.98;

	private static final double GUESSED = 0.85;

	private static final Map<String, String> ASSUMED = Map.of("assumed", "currency");

	/** What the words for a status mean in English. */
	private static final Map<String, String> STATUSES = Map.ofEntries(Map.entry("achev\u00e9", "Completed"),
			Map.entry("termin\u00e9", "Completed"), Map.entry("cl\u00f4tur\u00e9", "Completed"),
			Map.entry("finalizado", "Completed"), Map.entry("concluido", "Completed"),
			Map.entry("completado", "Completed"), Map.entry("terminado", "Completed"), Map.entry("en cours", "Active"),
			Map.entry("actif", "Active"), Map.entry("en curso", "Active"), Map.entry("activo", "Active"),
			Map.entry("en ejecuci\u00f3n", "Active"));

	@Override
	public String name() {
		return "labelled-fields";
	}

	@Override
	public void extract(Reading reading, Findings findings) {
		for (Sheet sheet : reading.sheets()) {
			if (sheet.isProject()) {
				Mention project = reading.activities().of(sheet);
				for (Field field : sheet.fields()) {
					read(reading, findings, sheet, project, field);
				}
			}
		}
	}

	private void read(Reading reading, Findings findings, Sheet sheet, Mention project, Field field) {
		double confidence = sheet.labelled() ? LABELLED : GUESSED;
		switch (field.kind()) {
			case START -> reading.dates()
				.date(field.value())
				.ifPresent((d) -> value(findings, project, Predicate.START, d.date().toString(), field, confidence));
			case END -> reading.dates()
				.date(field.value())
				.ifPresent((d) -> value(findings, project, Predicate.END, d.date().toString(), field, confidence));
			case PERIOD -> reading.dates().period(field.value()).ifPresent((p) -> period(findings, project, p, field));
			case YEAR -> reading.dates()
				.date(field.value())
				.ifPresent((d) -> value(findings, project, Predicate.YEAR, String.valueOf(d.date().year()), field,
						confidence));
			case STATUS -> findings.add(this, project, Predicate.STATUS, status(field.value().strip()),
					field.labelStart(), field.end(), confidence);
			case TYPE -> value(findings, project, Predicate.TYPE, field.value(), field, confidence);
			case COVERAGE -> value(findings, project, Predicate.COVERAGE, field.value(), field, confidence);
			case REGION -> value(findings, project, Predicate.REGION, field.value(), field, confidence);
			case CODE -> value(findings, project, Predicate.CODE, field.value(), field, confidence);
			case BUDGET -> budget(findings, project, field, sheet, confidence);
			case BENEFITS, LOCATION -> places(reading, findings, project, field, confidence);
			case DONOR -> bodies(reading, field, true).forEach((name) -> findings.add(this, reading.mentions().of(name),
					Predicate.FUNDS, project, from(field, name), field.end(), 0.95));
			case IMPLEMENTER -> bodies(reading, field, false).forEach((name) -> findings.add(this,
					reading.mentions().of(name), Predicate.IMPLEMENTS, project, from(field, name), field.end(), 0.95));
			case PARTNER ->
				bodies(reading, field, false).forEach((name) -> findings.add(this, reading.mentions().of(name),
						Predicate.PARTNERS_WITH, project, from(field, name), field.end(), 0.93));
			case PROGRAMME -> findings.add(this, project, Predicate.PART_OF,
					reading.mentions().activity(field.value(), List.of()), field.labelStart(), field.end(), 0.9);
			default -> {
			}
		}
	}

	private static Mention status(String stated) {
		String english = STATUSES.get(stated.toLowerCase(java.util.Locale.ROOT));
		return (english == null) ? Mention.value(stated)
				: new Mention(Kind.VALUE, stated, List.of(english), Optional.empty());
	}

	private static int from(Field field, Name name) {
		return (name.start() - field.labelStart() > 400) ? field.start() : field.labelStart();
	}

	private void value(Findings findings, Mention project, Predicate predicate, String value, Field field,
			double confidence) {
		findings.add(this, project, predicate, Mention.value(value.strip()), field.labelStart(), field.end(),
				confidence);
	}

	private void period(Findings findings, Mention project, Period period, Field field) {
		boolean open = period.to().isEmpty();
		value(findings, project, Predicate.START, period.from().toString(), field, open ? 0.7 : LABELLED);
		period.to().ifPresent((to) -> value(findings, project, Predicate.END, to.toString(), field, LABELLED));
	}

	/**
	 * Of a record without labels the amounts are taken for US dollars, as in the layout
	 * it comes from; the fact says that this was assumed.
	 */
	private void budget(Findings findings, Mention project, Field field, Sheet sheet, double confidence) {
		Optional<String> stated = MoneyReader.currencyIn(field.label());
		boolean assumed = stated.isEmpty() && !sheet.labelled() && MoneyReader.read(field.value()).isEmpty();
		MoneyReader.read(field.value(), assumed ? Optional.of("USD") : stated)
			.stream()
			.findFirst()
			.map(MoneySpan::money)
			.ifPresent((money) -> findings.add(this, project, Predicate.BUDGET, Mention.value(money.toString()),
					assumed ? ASSUMED : Map.of(), field.labelStart(), field.end(), confidence));
	}

	private void places(Reading reading, Findings findings, Mention project, Field field, double confidence) {
		double sure = (field.kind() == FieldKind.LOCATION) ? 0.85 : confidence;
		List<Name> places = reading.reference().places(field.value(), field.start());
		boolean countries = places.stream().anyMatch((place) -> place.kind() == NameKind.COUNTRY);
		for (Name place : places) {
			boolean region = place.kind() == NameKind.REGION && !countries;
			if (place.kind() == NameKind.COUNTRY || region) {
				findings.add(this, project, Predicate.BENEFITS, reading.mentions().of(place), field.labelStart(),
						field.end(), sure);
			}
		}
	}

	/** The bodies of a value; a value of unknown words is one body. */
	static List<Name> bodies(Reading reading, Field field, boolean donors) {
		return BodyValues.read(reading, field.value(), field.start(), donors);
	}

}
