package org.aidgraph.grammar;

import java.time.DateTimeException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aidgraph.vocabulary.PartialDate;

/**
 * Reads dates and periods in the common forms of English, French and Spanish. Patterns
 * are matched at one place only, never searched for through a text.
 */
public final class DateReader {

	private static final Map<String, Integer> MONTHS = months();

	/** "года", "г." behind a year. */
	private static final String OF_YEAR = "(?:[\\s\\u00a0]{0,2}(?:\u0433\u043e\u0434\u0430|\u0433\u043e\u0434|\u0433\\.))?";

	private static final String DASH = OF_YEAR
			+ "[\\s\\u00a0]{0,3}(?:-|\u2013|\u2014|/|to|until|till|through|and|au|\u00e0|al|a|hasta|y|et|jusqu'au"
			+ "|\u043f\u043e|\u0434\u043e|\u0625\u0644\u0649|\u062d\u062a\u0649|\u0648)[\\s\\u00a0]{0,3}(?:\u0646\u0647\u0627\u064a\u0629[\\s]{1,3}|\u0639\u0627\u0645[\\s]{1,3}){0,2}";

	private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th|er|\u00ba)?";

	private static final Pattern ISO = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?!\\d)");

	private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})(?!\\d)");

	private static final Pattern DAY_MONTH = Pattern.compile(
			DAY + "(?:\\s+of)?[\\s\\u00a0./-]{1,3}(?:de\\s+)?(\\p{L}{3,10})\\.?,?[\\s./-](?:del?\\s+)?(\\d{4})(?!\\d)");

	private static final Pattern MONTH_DAY = Pattern.compile("(\\p{L}{3,10})\\.?\\s+" + DAY + ",?\\s+(\\d{4})(?!\\d)");

	private static final Pattern MONTH = Pattern.compile(
			"(\\p{L}{3,10}(?:\\s(?:\u0627\u0644\u0623\u0648\u0644|\u0627\u0644\u062b\u0627\u0646\u064a))?)(?:/\\p{L}{3,10})?\\.?,?[\\s\\u00a0-](?:del?\\s+|\u0639\u0627\u0645\\s+|\u0633\u0646\u0629\\s+)?(\\d{4})(?!\\d)");

	private static final Pattern MONTH_NUMBER = Pattern.compile("(\\d{1,2})/(\\d{4})(?!\\d)");

	private static final Pattern YEAR = Pattern.compile("(1[89]\\d\\d|20\\d\\d)(?![\\d])(?!,\\d)(?!\\.\\d)");

	private static final Pattern BARE_MONTH = Pattern.compile("(\\p{L}{3,10})\\.?");

	private static final Pattern BARE_DAY_MONTH = Pattern.compile(DAY + "\\s+(\\p{L}{3,10})\\.?");

	private static final Pattern BARE_DAY = Pattern.compile(DAY);

	private static final Pattern JOIN = Pattern.compile(DASH);

	private static final Pattern SHORT_YEAR = Pattern.compile("[-\u2013/](\\d{2})(?!\\d)");

	private final DateOrder order;

	public DateReader(DateOrder order) {
		this.order = order;
	}

	/** A date where it stands. */
	public record Found(int start, int end, PartialDate date) {
	}

	/** The first period of the text: a date alone has no end. */
	public Optional<Period> period(String text) {
		return period(text, 0);
	}

	/** The first period at or after an offset. */
	public Optional<Period> period(String stated, int from) {
		String text = Digits.ascii(stated);
		for (int i = from; i < text.length(); i++) {
			if (!mayStart(text, i)) {
				continue;
			}
			Optional<Found> first = at(text, i);
			Optional<Period> period = first.isPresent() ? withEnd(text, first.get()) : withoutYear(text, i);
			if (period.isPresent()) {
				return period;
			}
		}
		return Optional.empty();
	}

	/** The first date of the text. */
	public Optional<Found> date(String text) {
		return period(text).map((period) -> new Found(period.start(), period.end(), period.from()));
	}

	private Optional<Period> withEnd(String text, Found first) {
		Matcher join = JOIN.matcher(text).region(first.end(), text.length());
		if (join.lookingAt()) {
			Optional<Found> second = at(text, join.end());
			if (second.isPresent() && second.get().date().compareTo(first.date()) >= 0) {
				return Optional
					.of(new Period(first.start(), second.get().end(), first.date(), Optional.of(second.get().date())));
			}
		}
		if (first.date().month() == 0) {
			Matcher shortYear = SHORT_YEAR.matcher(text).region(first.end(), text.length());
			if (shortYear.lookingAt()) {
				int year = first.date().year() / 100 * 100 + Integer.parseInt(shortYear.group(1));
				if (year > first.date().year() && year - first.date().year() < 15) {
					return Optional.of(new Period(first.start(), shortYear.end(), first.date(),
							Optional.of(PartialDate.of(year))));
				}
			}
		}
		return Optional.of(new Period(first.start(), first.end(), first.date(), Optional.empty()));
	}

	/**
	 * "March to May 2012", "1 - 30 June 2013": the first part takes the year of the last.
	 */
	private Optional<Period> withoutYear(String text, int start) {
		if (Character.isLetter(text.charAt(start))) {
			return withoutYearOrDay(text, start);
		}
		Matcher day = BARE_DAY_MONTH.matcher(text).region(start, text.length());
		Matcher number = BARE_DAY.matcher(text).region(start, text.length());
		if (day.lookingAt() && month(day.group(2)).isPresent()) {
			return joined(text, day.end()).flatMap(
					(last) -> make(last.date().year(), month(day.group(2)).getAsInt(), Integer.parseInt(day.group(1)))
						.map((date) -> new Period(start, last.end(), date, Optional.of(last.date()))));
		}
		if (number.lookingAt()) {
			return joined(text, number.end()).filter((last) -> last.date().day() != 0)
				.flatMap((last) -> make(last.date().year(), last.date().month(), Integer.parseInt(number.group(1)))
					.map((date) -> new Period(start, last.end(), date, Optional.of(last.date()))));
		}
		return Optional.empty();
	}

	/** "March to May 2012". */
	private Optional<Period> withoutYearOrDay(String text, int start) {
		Matcher month = BARE_MONTH.matcher(text).region(start, text.length());
		if (month.lookingAt() && month(month.group(1)).isPresent()) {
			return joined(text, month.end())
				.flatMap((last) -> make(last.date().year(), month(month.group(1)).getAsInt(), 0)
					.map((date) -> new Period(start, last.end(), date, Optional.of(last.date()))));
		}
		return Optional.empty();
	}

	private Optional<Found> joined(String text, int end) {
		Matcher join = JOIN.matcher(text).region(end, text.length());
		return join.lookingAt() ? at(text, join.end()) : Optional.empty();
	}

	/** The date that starts exactly here. */
	public Optional<Found> at(String stated, int start) {
		if (start >= stated.length()) {
			return Optional.empty();
		}
		String text = Digits.ascii(stated);
		char first = text.charAt(start);
		return (first >= '0' && first <= '9') ? ofNumber(text, start)
				: Character.isLetter(first) ? ofMonth(text, start) : Optional.empty();
	}

	private Optional<Found> ofNumber(String text, int start) {
		Matcher m = ISO.matcher(text).region(start, text.length());
		if (m.lookingAt()) {
			return found(start, m, make(num(m, 1), num(m, 2), num(m, 3)));
		}
		if (m.usePattern(NUMBERS).lookingAt()) {
			boolean monthFirst = m.group(2).equals("/") && this.order == DateOrder.MONTH_FIRST;
			Optional<PartialDate> date = make(num(m, 4), num(m, monthFirst ? 1 : 3), num(m, monthFirst ? 3 : 1));
			return found(start, m, date.isPresent() ? date : make(num(m, 4), num(m, 1), num(m, 3)));
		}
		if (m.usePattern(DAY_MONTH).lookingAt() && month(m.group(2)).isPresent()) {
			return found(start, m, make(num(m, 3), month(m.group(2)).getAsInt(), num(m, 1)));
		}
		if (m.usePattern(MONTH_NUMBER).lookingAt() && num(m, 1) <= 12) {
			return found(start, m, make(num(m, 2), num(m, 1), 0));
		}
		if (m.usePattern(YEAR).lookingAt()) {
			return found(start, m, make(num(m, 1), 0, 0));
		}
		return Optional.empty();
	}

	private static Optional<Found> ofMonth(String text, int start) {
		Matcher m = MONTH_DAY.matcher(text).region(start, text.length());
		if (m.lookingAt() && month(m.group(1)).isPresent()) {
			return found(start, m, make(num(m, 3), month(m.group(1)).getAsInt(), num(m, 2)));
		}
		if (m.usePattern(MONTH).lookingAt() && month(m.group(1)).isPresent()) {
			return found(start, m, make(num(m, 2), month(m.group(1)).getAsInt(), 0));
		}
		return Optional.empty();
	}

	private static boolean mayStart(String text, int i) {
		char c = text.charAt(i);
		if (!Character.isLetterOrDigit(c)) {
			return false;
		}
		if (i > 0) {
			char before = text.charAt(i - 1);
			if (Character.isLetterOrDigit(before)) {
				return false;
			}
			if (Character.isDigit(c) && (before == '$' || before == '\u20ac' || before == '\u00a3'
					|| (".,".indexOf(before) >= 0 && i > 1 && Character.isDigit(text.charAt(i - 2))))) {
				return false;
			}
		}
		return Character.isDigit(c) || (Lexicon.classesOf(text, i, wordEnd(text, i)) & WordClass.MONTH.bit()) != 0;
	}

	private static int wordEnd(String text, int start) {
		int end = start;
		while (end < text.length() && Character.isLetter(text.charAt(end))) {
			end++;
		}
		return end;
	}

	private static int num(Matcher matcher, int group) {
		return Integer.parseInt(matcher.group(group));
	}

	private static Optional<Found> found(int start, Matcher matcher, Optional<PartialDate> date) {
		int end = matcher.end();
		return date.map((value) -> new Found(start, end, value));
	}

	private static Optional<PartialDate> make(int year, int month, int day) {
		if (year < 1800 || year > 2150) {
			return Optional.empty();
		}
		try {
			return Optional.of(new PartialDate(year, month, day));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static OptionalInt month(String word) {
		Integer month = MONTHS.get(word.toLowerCase(Locale.ROOT));
		return (month != null) ? OptionalInt.of(month) : OptionalInt.empty();
	}

	private static Map<String, Integer> months() {
		Map<String, Integer> months = new HashMap<>();
		String[] forms = { "january jan janvier janv enero ene", "february feb f\u00e9vrier fevrier f\u00e9vr febrero",
				"march mar mars marzo", "april apr avril avr abril abr", "may mai mayo", "june jun juin junio",
				"july jul juillet juil julio", "august aug ao\u00fbt aout agosto ago",
				"september sep sept septembre septiembre setiembre", "october oct octobre octubre",
				"november nov novembre noviembre", "december dec d\u00e9cembre decembre d\u00e9c diciembre dic" };
		String[] others = {
				"\u044f\u043d\u0432\u0430\u0440\u044f \u044f\u043d\u0432\u0430\u0440\u044c \u044f\u043d\u0432 \u044f\u043d\u0432\u0430\u0440\u0435 \u064a\u0646\u0627\u064a\u0631",
				"\u0444\u0435\u0432\u0440\u0430\u043b\u044f \u0444\u0435\u0432\u0440\u0430\u043b\u044c \u0444\u0435\u0432 \u0444\u0435\u0432\u0440\u0430\u043b\u0435 \u0641\u0628\u0631\u0627\u064a\u0631 \u0634\u0628\u0627\u0637",
				"\u043c\u0430\u0440\u0442\u0430 \u043c\u0430\u0440\u0442 \u043c\u0430\u0440\u0442\u0435 \u0645\u0627\u0631\u0633 \u0622\u0630\u0627\u0631",
				"\u0430\u043f\u0440\u0435\u043b\u044f \u0430\u043f\u0440\u0435\u043b\u044c \u0430\u043f\u0440 \u0430\u043f\u0440\u0435\u043b\u0435 \u0623\u0628\u0631\u064a\u0644 \u0646\u064a\u0633\u0627\u0646 \u0625\u0628\u0631\u064a\u0644",
				"\u043c\u0430\u044f \u043c\u0430\u0439 \u043c\u0430\u0435 \u0645\u0627\u064a\u0648 \u0623\u064a\u0627\u0631",
				"\u0438\u044e\u043d\u044f \u0438\u044e\u043d\u044c \u0438\u044e\u043d\u0435 \u064a\u0648\u0646\u064a\u0648 \u062d\u0632\u064a\u0631\u0627\u0646",
				"\u0438\u044e\u043b\u044f \u0438\u044e\u043b\u044c \u0438\u044e\u043b\u0435 \u064a\u0648\u0644\u064a\u0648 \u062a\u0645\u0648\u0632",
				"\u0430\u0432\u0433\u0443\u0441\u0442\u0430 \u0430\u0432\u0433\u0443\u0441\u0442 \u0430\u0432\u0433 \u0430\u0432\u0433\u0443\u0441\u0442\u0435 \u0623\u063a\u0633\u0637\u0633 \u0622\u0628",
				"\u0441\u0435\u043d\u0442\u044f\u0431\u0440\u044f \u0441\u0435\u043d\u0442\u044f\u0431\u0440\u044c \u0441\u0435\u043d \u0441\u0435\u043d\u0442\u044f\u0431\u0440\u0435 \u0633\u0628\u062a\u0645\u0628\u0631 \u0623\u064a\u0644\u0648\u0644",
				"\u043e\u043a\u0442\u044f\u0431\u0440\u044f \u043e\u043a\u0442\u044f\u0431\u0440\u044c \u043e\u043a\u0442 \u043e\u043a\u0442\u044f\u0431\u0440\u0435 \u0623\u0643\u062a\u0648\u0628\u0631",
				"\u043d\u043e\u044f\u0431\u0440\u044f \u043d\u043e\u044f\u0431\u0440\u044c \u043d\u043e\u044f \u043d\u043e\u044f\u0431\u0440\u0435 \u0646\u0648\u0641\u0645\u0628\u0631",
				"\u0434\u0435\u043a\u0430\u0431\u0440\u044f \u0434\u0435\u043a\u0430\u0431\u0440\u044c \u0434\u0435\u043a \u0434\u0435\u043a\u0430\u0431\u0440\u0435 \u062f\u064a\u0633\u0645\u0628\u0631" };
		for (int i = 0; i < forms.length; i++) {
			for (String form : (forms[i] + " " + others[i]).split(" ")) {
				months.put(form, i + 1);
			}
		}
		months.put("تشرين الأول", 10);
		months.put("تشرين الثاني", 11);
		months.put("كانون الأول", 12);
		months.put("كانون الثاني", 1);
		return Map.copyOf(months);
	}

}
