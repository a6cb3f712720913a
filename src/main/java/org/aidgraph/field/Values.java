package org.aidgraph.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.aidgraph.grammar.DateOrder;
import org.aidgraph.grammar.DateReader;
import org.aidgraph.grammar.Lexicon;
import org.aidgraph.grammar.MoneyReader;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Reference;
import org.aidgraph.text.Cell;

/**
 * Tells whether a piece of text can be the value of a field, so that a lost value is
 * never replaced by what happens to come next.
 */
final class Values {

	private static final Set<String> STATUSES = Words.of("active", "completed", "ongoing", "closed", "planned",
			"implementation", "pipeline", "suspended", "cancelled", "finalized", "finalised", "in progress", "on-going",
			"finished", "approved", "actif", "active.", "achev\u00e9", "achev\u00e9e", "termin\u00e9", "en cours",
			"cl\u00f4tur\u00e9", "finalizado", "finalizada", "concluido", "activo", "en curso", "en ejecuci\u00f3n",
			"under way", "underway", "paused", "en pr\u00e9paration", "planificado", "en attente", "completado",
			"terminado", "under implementation", "current", "complete", "inactive", "post-completion");

	private static final Set<String> COVERAGES = Words.of("national", "regional", "global", "interregional",
			"inter-regional", "local", "country", "international", "r\u00e9gional", "r\u00e9gionale", "nationale",
			"mondial", "mondiale", "nacional", "mundial", "worldwide", "sub-regional", "subregional", "multi-country");

	private final Reference reference;

	private final DateReader dates = new DateReader(DateOrder.DAY_FIRST);

	Values(Reference reference) {
		this.reference = reference;
	}

	/**
	 * Whether this can be a value of the kind; the stricter, where nothing firm comes
	 * before it.
	 */
	boolean fits(FieldKind kind, String value, boolean strict) {
		if (value.isBlank()) {
			return false;
		}
		int length = value.length();
		boolean sentence = length > 60 && value.endsWith(".");
		return switch (kind) {
			case START, END -> length < 60 && this.dates.date(value).isPresent() && startsNear(value);
			case PERIOD -> length < 120 && hasDigit(value) && !(value.endsWith(".") && value.contains(". "))
					&& (!strict || this.dates.date(value).isPresent());
			case YEAR -> length < 30 && this.dates.date(value).isPresent();
			case BUDGET -> length < 200 && hasDigit(value) && (!strict || startsWithAmount(value));
			case CODE -> length <= 50 && isCode(value);
			case STATUS -> length <= 40 && !hasDigit(value) && (!strict || isStatus(value));
			case COVERAGE -> length <= 80 && (!strict || isCoverage(value));
			case REGION -> length <= 80 && !sentence && (!strict || isPlaces(value));
			case TYPE -> length <= 160 && !sentence && !strict;
			case BENEFITS -> hasPlace(value) && !(sentence && !strict && length > 400) && (!strict || isPlaces(value));
			case LOCATION ->
				length < 400 && !Character.isLowerCase(value.codePointAt(0)) && (hasPlace(value) || !strict);
			case DONOR, IMPLEMENTER, PARTNER ->
				length < 600 && hasCapital(value) && !strict && !(sentence && length > 250);
			case TITLE -> length < 300 && !strict;
			default -> !strict;
		};
	}

	/**
	 * What a field turns out to be by its value: places under "Beneficiaries" are the
	 * countries that benefit, an amount under "Financing" is the budget.
	 */
	FieldKind settled(FieldKind kind, String label, String value) {
		boolean beneficiaries = kind == FieldKind.NEUTRAL && label.length() > 6
				&& (label.regionMatches(true, 0, "benef", 0, 5)
						|| label.regionMatches(true, 0, "b\u00e9n\u00e9f", 0, 5));
		if ((kind == FieldKind.BENEFITS || kind == FieldKind.LOCATION) && isCoverage(value)) {
			return FieldKind.COVERAGE;
		}
		if (beneficiaries && isPlaces(value)) {
			return FieldKind.BENEFITS;
		}
		if (kind == FieldKind.IMPLEMENTER && startsWithHonorific(value)) {
			return label.toLowerCase(Locale.ROOT).startsWith("deliver") ? FieldKind.FOREIGN : FieldKind.CONTACT;
		}
		if (kind == FieldKind.IMPLEMENTER && hasDigit(value) && value.length() < 60
				&& this.dates.date(value).isPresent()) {
			return FieldKind.PERIOD;
		}
		boolean amount = kind == FieldKind.DONOR && value.length() < 40 && startsWithAmount(value)
				&& !MoneyReader.read(value).isEmpty();
		return amount ? FieldKind.BUDGET : kind;
	}

	/** "Mr. X": a person, who delivers a speech or leads the work. */
	private static boolean startsWithHonorific(String value) {
		int end = 0;
		while (end < value.length() && Character.isLetter(value.charAt(end))) {
			end++;
		}
		return end > 0 && end <= 4 && end + 2 < value.length() && !Character.isLetter(value.charAt(end))
				&& (Lexicon.classesOf(value, 0, end) & WordClass.HONORIFIC.bit()) != 0;
	}

	/**
	 * The fields that a cell holds behind its label: one for each line where the kind may
	 * have several values. Empty where no value fits.
	 */
	List<Field> fields(FieldKind kind, String label, int labelStart, Cell cell) {
		List<Field> fields = new ArrayList<>();
		int from = 0;
		while (from < cell.text().length()) {
			int end = kind.isList() ? cell.text().indexOf(Cell.LINE_BREAK, from) : -1;
			end = (end < 0) ? cell.text().length() : end;
			String value = oneLine(cell.text().substring(from, end));
			FieldKind settled = settled(kind, label, value);
			if (fits(settled, value, false)) {
				int start = cell.start() + from;
				fields.add(new Field(settled, label, Math.min(labelStart, start), value, start));
			}
			from = end + 1;
		}
		return fields;
	}

	/** The same with the lines of a cell parted by spaces. */
	static String oneLine(String value) {
		return value.replace(Cell.LINE_BREAK, ' ');
	}

	static boolean isStatus(String value) {
		return STATUSES.contains(value.strip().toLowerCase(Locale.ROOT));
	}

	static boolean isCoverage(String value) {
		return COVERAGES.contains(value.strip().toLowerCase(Locale.ROOT));
	}

	/**
	 * Letters and digits in the manner of a project's code: {@code CT.0690},
	 * {@code CH10P0001}.
	 */
	static boolean isCode(String value) {
		String code = value.strip();
		boolean digit = false;
		boolean capital = false;
		int spaces = 0;
		for (int i = 0; i < code.length(); i++) {
			char c = code.charAt(i);
			digit |= Character.isDigit(c);
			capital |= Character.isUpperCase(c);
			spaces += (c == ' ') ? 1 : 0;
			if (!(Character.isLetterOrDigit(c) || "./-_ ,;&".indexOf(c) >= 0)) {
				return false;
			}
		}
		return digit && (capital || code.length() <= 12) && spaces <= 3;
	}

	/** A code that could be nothing else: capitals and digits together, no space. */
	static boolean isSureCode(String value) {
		return isCode(value) && value.indexOf(' ') < 0 && value.length() >= 5 && Character.isUpperCase(value.charAt(0))
				&& value.chars().filter(Character::isDigit).count() >= 3
				&& value.chars().noneMatch(Character::isLowerCase);
	}

	/**
	 * Whether the text is made of the names of places and the words between them only.
	 */
	boolean isPlaces(String value) {
		int covered = 0;
		boolean found = false;
		for (Name place : this.reference.places(value, 0)) {
			covered += place.end() - place.start();
			found = true;
		}
		int letters = 0;
		int small = 0;
		for (int i = 0; i < value.length(); i++) {
			letters += Character.isLetter(value.charAt(i)) ? 1 : 0;
		}
		for (String word : value.split("[\\s,;]+")) {
			small += Set.of("and", "the", "et", "y", "la", "le", "les", "el", "of").contains(word) ? word.length() : 0;
		}
		return found && covered + small + 3 >= letters;
	}

	boolean isRegion(String value) {
		var places = this.reference.places(value, 0);
		return !places.isEmpty() && isPlaces(value)
				&& places.stream().anyMatch((place) -> place.kind() == NameKind.REGION);
	}

	private boolean hasPlace(String value) {
		return !this.reference.places(value, 0).isEmpty();
	}

	private boolean startsNear(String value) {
		return this.dates.date(value).orElseThrow().start() <= 15;
	}

	static boolean hasDigit(String value) {
		return value.chars().anyMatch(Character::isDigit);
	}

	/** From one date to another, and nothing else of weight. */
	boolean isSpan(String value) {
		return this.dates.period(value)
			.filter((period) -> period.to().isPresent() && period.end() - period.start() + 8 >= value.strip().length())
			.isPresent();
	}

	private static boolean hasCapital(String value) {
		return value.chars().anyMatch(Character::isUpperCase) || value.codePoints().anyMatch((c) -> c > 0x590);
	}

	private static boolean startsWithAmount(String value) {
		for (int i = 0; i < Math.min(value.length(), 8); i++) {
			if (Character.isDigit(value.charAt(i))) {
				return true;
			}
		}
		return false;
	}

}
