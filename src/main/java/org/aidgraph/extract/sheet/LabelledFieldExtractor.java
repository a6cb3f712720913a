package org.aidgraph.extract.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import com.google.auto.service.AutoService;
import org.aidgraph.extract.Extracts;
import org.aidgraph.extract.FactExtractor;
import org.aidgraph.extract.Findings;
import org.aidgraph.extract.Mention;
import org.aidgraph.extract.Reading;
import org.aidgraph.extract.activity.Activities;
import org.aidgraph.extract.body.BodyValues;
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
@AutoService(FactExtractor.class)
@Extracts(name = "labelled-fields", reads = "Label: value",
		writes = { Predicate.FUNDS, Predicate.IMPLEMENTS, Predicate.PARTNERS_WITH, Predicate.BENEFITS,
				Predicate.PART_OF, Predicate.STATUS, Predicate.TYPE, Predicate.BUDGET, Predicate.START, Predicate.END,
				Predicate.YEAR, Predicate.COVERAGE, Predicate.REGION, Predicate.CODE },
		right = 0.99)
public final class LabelledFieldExtractor implements FactExtractor {

	/** How sure a field is whose kind was guessed from its shape. */
	private static final double GUESSED = 0.85;

	private static final double PLACE = 0.9;

	private static final double OPEN = 0.7;

	private static final Map<String, String> ASSUMED = Map.of("assumed", "currency");

	/** What the words for a status mean in English. */
	private static final Map<String, String> STATUSES = Map.ofEntries(Map.entry("achev\u00e9", "Completed"),
			Map.entry("termin\u00e9", "Completed"), Map.entry("cl\u00f4tur\u00e9", "Completed"),
			Map.entry("finalizado", "Completed"), Map.entry("concluido", "Completed"),
			Map.entry("completado", "Completed"), Map.entry("terminado", "Completed"), Map.entry("en cours", "Active"),
			Map.entry("actif", "Active"), Map.entry("en curso", "Active"), Map.entry("activo", "Active"),
			Map.entry("en ejecuci\u00f3n", "Active"));

	@Override
	public void extract(Reading reading, Findings findings) {
		for (Sheet sheet : reading.sheets()) {
			if (sheet.isProject() && Activities.of(reading).isRecord(sheet)) {
				Mention project = Activities.of(reading).of(sheet);
				for (Field field : sheet.fields()) {
					read(reading, findings, sheet, project, field);
				}
			}
		}
	}

	private void read(Reading reading, Findings all, Sheet sheet, Mention project, Field field) {
		Findings findings = sheet.labelled() ? all : all.doubted(GUESSED);
		switch (field.kind()) {
			case START -> date(reading, findings, project, Predicate.START, field);
			case END -> date(reading, findings, project, Predicate.END, field);
			case PERIOD -> reading.dates().period(field.value()).ifPresent((p) -> period(all, project, p, field));
			case YEAR -> reading.dates()
				.date(field.value())
				.ifPresent((d) -> value(findings, project, Predicate.YEAR, String.valueOf(d.date().year()), field));
			case STATUS ->
				findings.add(project, Predicate.STATUS, status(field.value().strip()), field.labelStart(), field.end());
			case TYPE -> value(findings, project, Predicate.TYPE, field.value(), field);
			case COVERAGE -> value(findings, project, Predicate.COVERAGE, field.value(), field);
			case REGION -> value(findings, project, Predicate.REGION, field.value(), field);
			case CODE -> value(findings, project, Predicate.CODE, field.value(), field);
			case BUDGET -> budget(reading, findings, project, field, sheet);
			case BENEFITS, LOCATION -> places(reading, findings, project, field);
			case DONOR -> bodies(reading, all, project, Predicate.FUNDS, field);
			case IMPLEMENTER -> bodies(reading, all, project, Predicate.IMPLEMENTS, field);
			case PARTNER -> bodies(reading, all, project, Predicate.PARTNERS_WITH, field);
			case PROGRAMME -> all.add(project, Predicate.PART_OF, reading.mentions().activity(field.value(), List.of()),
					field.labelStart(), field.end());
			default -> {
			}
		}
	}

	private void date(Reading reading, Findings findings, Mention project, Predicate predicate, Field field) {
		reading.dates()
			.date(field.value())
			.ifPresent((found) -> value(findings, project, predicate, found.date().toString(), field));
	}

	/** The bodies of a value; a value of unknown words is one body. */
	private void bodies(Reading reading, Findings findings, Mention project, Predicate predicate, Field field) {
		for (Name name : BodyValues.read(reading, field.value(), field.start(), predicate == Predicate.FUNDS)) {
			int from = from(field, name);
			Map<String, String> under = (from == field.labelStart()) ? Map.of()
					: Map.of("under", field.label().strip());
			findings.add(reading.mentions().of(name), predicate, project, under, from, field.end());
		}
	}

	private static Mention status(String stated) {
		String english = STATUSES.get(stated.toLowerCase(Locale.ROOT));
		return (english == null) ? Mention.value(stated)
				: new Mention(Kind.VALUE, stated, List.of(english), Optional.empty());
	}

	private static int from(Field field, Name name) {
		return (name.start() - field.labelStart() > 400) ? field.start() : field.labelStart();
	}

	private void value(Findings findings, Mention project, Predicate predicate, String value, Field field) {
		findings.add(project, predicate, Mention.value(value.strip()), field.labelStart(), field.end());
	}

	private void period(Findings findings, Mention project, Period period, Field field) {
		boolean open = period.to().isEmpty();
		value(open ? findings.doubted(OPEN) : findings, project, Predicate.START, period.from().toString(), field);
		period.to().ifPresent((to) -> value(findings, project, Predicate.END, to.toString(), field));
	}

	/**
	 * Of a record without labels the amounts are taken for US dollars, as in the layout
	 * it comes from; the fact says that this was assumed.
	 */
	private void budget(Reading reading, Findings findings, Mention project, Field field, Sheet sheet) {
		Optional<String> stated = MoneyReader.currencyIn(field.label()).or(() -> PageCurrency.of(reading));
		boolean assumed = stated.isEmpty() && !sheet.labelled() && MoneyReader.read(field.value()).isEmpty();
		MoneyReader.read(field.value(), assumed ? Optional.of("USD") : stated)
			.stream()
			.findFirst()
			.map(MoneySpan::money)
			.ifPresent((money) -> findings.add(project, Predicate.BUDGET, Mention.value(money.toString()),
					assumed ? ASSUMED : Map.of(), field.labelStart(), field.end()));
	}

	private void places(Reading reading, Findings findings, Mention project, Field field) {
		Findings sure = (field.kind() == FieldKind.LOCATION) ? findings.doubted(PLACE) : findings;
		List<Name> places = reading.reference().places(field.value(), field.start());
		boolean countries = places.stream().anyMatch((place) -> place.kind() == NameKind.COUNTRY);
		for (Name place : places) {
			boolean region = place.kind() == NameKind.REGION && !countries;
			if (place.kind() == NameKind.COUNTRY || region) {
				sure.add(project, Predicate.BENEFITS, reading.mentions().of(place), field.labelStart(), field.end());
			}
		}
	}

}
