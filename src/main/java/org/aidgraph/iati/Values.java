package org.aidgraph.iati;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.aidgraph.iati.record.Amount;
import org.aidgraph.vocabulary.PartialDate;

/**
 * Reads numbers, days, money and references: exactly, or not at all.
 */
final class Values {

	/** xsd:decimal, and the exponents that spreadsheets leave behind. */
	private static final Pattern NUMBER = Pattern
		.compile("[+-]?(?:\\d{1,30}(?:\\.\\d{0,30})?|\\.\\d{1,30})(?:[eE][+-]?\\d{1,2})?");

	/** xsd:date or xsd:dateTime, or the first parts of one. */
	private static final Pattern DATE = Pattern
		.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:T[\\d:.]+)?(?:Z|[+-]\\d{2}:?\\d{2})?)?)?");

	private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private static final BigDecimal TOO_MUCH = BigDecimal.TEN.pow(15);

	private static final Set<String> PLACEHOLDERS = Set.of("#", "-", "--", ".", "/", ";", "0", "n/a", "na", "none",
			"null", "nil", "unknown", "no identifier", "not available", "not applicable", "not specified", "undefined",
			"tbd", "tbc", "xxx", "excluded", "redacted", "non iati registered organisation",
			"non-iati registered organisation");

	private final XmlCursor cursor;

	private String defaultCurrency = "";

	Values(XmlCursor cursor) {
		this.cursor = cursor;
	}

	void startItem(String currency) {
		this.defaultCurrency = currency;
	}

	/** Whether a reference stands for nothing. */
	static boolean isPlaceholder(String value) {
		return value.length() <= 34 && PLACEHOLDERS.contains(value.toLowerCase(Locale.ROOT));
	}

	/** The reference in an attribute; empty for an empty one or a placeholder. */
	Optional<String> reference(int attribute) {
		String value = this.cursor.value(attribute);
		if (value.isEmpty()) {
			return Optional.empty();
		}
		if (isPlaceholder(value)) {
			this.cursor.remark(Reason.PLACEHOLDER, this.cursor.attribute(attribute), value);
			return Optional.empty();
		}
		return Optional.of(value);
	}

	/** The percentage in an attribute, 0 to 100. */
	Optional<BigDecimal> percentage(int attribute) {
		String value = this.cursor.value(attribute);
		if (value.isEmpty()) {
			return Optional.empty();
		}
		String number = value.endsWith("%") ? value.substring(0, value.length() - 1).strip() : value;
		Optional<BigDecimal> percentage = number(number)
			.filter((read) -> read.signum() >= 0 && read.compareTo(HUNDRED) <= 0);
		if (percentage.isEmpty()) {
			this.cursor.remark(Reason.NOT_A_PERCENTAGE, this.cursor.attribute(attribute), value);
		}
		return percentage;
	}

	private static Optional<BigDecimal> number(String text) {
		return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
	}

	/**
	 * Reads an element with a date to its end: {@code iso-date}, or the text of older
	 * files.
	 */
	Optional<PartialDate> date(Set<String> ignoredChildren) throws XMLStreamException {
		String stated = "";
		for (int i = 0; i < this.cursor.attributes(); i++) {
			if (this.cursor.attribute(i).equals("iso-date")) {
				stated = this.cursor.value(i);
			}
			else {
				this.cursor.unread(i, Set.of());
			}
		}
		return dateContent(stated, ignoredChildren);
	}

	/** Reads the rest of an element with a date, of which the attributes are read. */
	Optional<PartialDate> dateContent(String isoDate, Set<String> ignoredChildren) throws XMLStreamException {
		String text = this.cursor.mixed((name) -> this.cursor.unread(ignoredChildren)).strip();
		String stated = isoDate.isEmpty() ? text : isoDate;
		Optional<PartialDate> date = parse(stated);
		if (date.isEmpty()) {
			this.cursor.remarkClosed(stated.isEmpty() ? Reason.NO_DATE : Reason.NOT_A_DATE, stated);
		}
		return date;
	}

	private static Optional<PartialDate> parse(String text) {
		Matcher matcher = DATE.matcher(text);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		try {
			return Optional.of(new PartialDate(part(matcher, 1), part(matcher, 2), part(matcher, 3)));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static int part(Matcher matcher, int group) {
		String part = matcher.group(group);
		return (part == null) ? 0 : Integer.parseInt(part);
	}

	/** Reads a {@code value} element to its end. */
	Optional<Amount> amount() throws XMLStreamException {
		String currency = this.defaultCurrency;
		Optional<PartialDate> valueDate = Optional.empty();
		for (int i = 0; i < this.cursor.attributes(); i++) {
			switch (this.cursor.attribute(i)) {
				case "currency" -> currency = this.cursor.value(i).isEmpty() ? currency : this.cursor.value(i);
				case "value-date" -> valueDate = dateAttribute(i);
				default -> this.cursor.unread(i, Set.of());
			}
		}
		String stated = this.cursor.text().strip();
		Optional<BigDecimal> value = number(stated).filter((number) -> number.abs().compareTo(TOO_MUCH) < 0);
		if (value.isEmpty()) {
			this.cursor.remarkClosed(stated.isEmpty() ? Reason.NO_AMOUNT : Reason.NOT_AN_AMOUNT, stated);
			return Optional.empty();
		}
		if (!CURRENCY.matcher(currency).matches()) {
			this.cursor.remarkClosed(currency.isEmpty() ? Reason.NO_CURRENCY : Reason.NOT_A_CURRENCY, currency);
			return Optional.empty();
		}
		return Optional.of(new Amount(value.get(), currency, valueDate));
	}

	private Optional<PartialDate> dateAttribute(int attribute) {
		String stated = this.cursor.value(attribute);
		Optional<PartialDate> date = parse(stated);
		if (date.isEmpty() && !stated.isEmpty()) {
			this.cursor.remark(Reason.NOT_A_DATE, this.cursor.attribute(attribute), stated);
		}
		return date;
	}

}
