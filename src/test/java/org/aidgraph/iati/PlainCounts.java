package org.aidgraph.iati;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Counts and sums of a file by plain reading (SAX), which shares no code with the reader.
 */
public final class PlainCounts extends DefaultHandler {

	private static final Map<String, String> WORDS = Map.of("FUNDING", "1", "IMPLEMENTING", "4", "C", "2", "D", "3");

	private static final int DEEPEST = 4;

	public final TreeMap<String, Long> elements = new TreeMap<>();

	public final TreeMap<String, Long> roles = new TreeMap<>();

	/** Role of each participating organization, by identifier and place. */
	public final Map<String, String> roleOf = new HashMap<>();

	/** Currency, type and year → sum and number. */
	public final TreeMap<String, BigDecimal> sums = new TreeMap<>();

	public final TreeMap<String, Long> numbers = new TreeMap<>();

	final TreeMap<String, BigDecimal> budgets = new TreeMap<>();

	/** Currency, kind and first year of money for a period → sum. */
	final TreeMap<String, BigDecimal> planned = new TreeMap<>();

	private final Deque<String> path = new ArrayDeque<>();

	private final StringBuilder text = new StringBuilder();

	private final TreeMap<Integer, String> parties = new TreeMap<>();

	private String identifier = "";

	private String currency = "";

	private String type = "";

	private String year = "";

	private String valueCurrency = "";

	private String value = "";

	public static PlainCounts of(Path file) throws IOException, SAXException, ParserConfigurationException {
		PlainCounts counts = new PlainCounts();
		try (InputStream in = Files.newInputStream(file);
				InputStream xml = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in) {
			SAXParserFactory.newDefaultInstance().newSAXParser().parse(xml, counts);
		}
		return counts;
	}

	@Override
	public void startElement(String uri, String local, String name, Attributes attributes) {
		this.path.addLast(name);
		this.text.setLength(0);
		String where = where();
		if (!where.isEmpty() && this.path.size() < DEEPEST) {
			this.elements.merge(name, 1L, Long::sum);
		}
		switch (where) {
			case "" -> {
				if (name.equals("iati-activity")) {
					this.currency = value(attributes, "default-currency");
					this.parties.clear();
				}
			}
			case "participating-org" -> {
				String role = code(attributes, "role");
				this.roles.merge(role, 1L, Long::sum);
				this.parties.put(this.parties.size() + 1, role);
			}
			case "transaction" -> {
				this.type = "";
				this.year = "";
				this.value = "";
			}
			case "transaction/transaction-type" -> this.type = code(attributes, "code");
			case "transaction/transaction-date" -> {
				String date = value(attributes, "iso-date");
				this.year = date.matches("\\d{4}-.*") ? date.substring(0, 4) : "";
			}
			case "budget", "planned-disbursement" -> {
				boolean revised = List.of("2", "REVISED").contains(value(attributes, "type").toUpperCase(Locale.ROOT));
				this.type = (name.equals("budget") ? (revised ? "REVISED_BUDGET" : "BUDGET") : "PLANNED_DISBURSEMENT");
				this.year = "";
				this.value = "";
			}
			case "budget/period-start", "planned-disbursement/period-start" -> {
				String date = value(attributes, "iso-date");
				this.year = date.matches("\\d{4}-.*") ? date.substring(0, 4) : "";
			}
			case "transaction/value", "budget/value", "planned-disbursement/value" -> {
				String own = value(attributes, "currency");
				this.valueCurrency = own.isEmpty() ? this.currency : own;
			}
			default -> {
			}
		}
	}

	@Override
	public void characters(char[] chars, int start, int length) {
		this.text.append(chars, start, length);
	}

	@Override
	public void endElement(String uri, String local, String name) {
		switch (where()) {
			case "iati-identifier" -> this.identifier = this.text.toString().strip();
			case "transaction/value", "planned-disbursement/value" -> this.value = this.text.toString().strip();
			case "transaction" -> {
				if (!this.value.isEmpty()) {
					String key = this.valueCurrency + " " + this.type + " " + this.year;
					this.sums.merge(key, new BigDecimal(this.value), BigDecimal::add);
					this.numbers.merge(key, 1L, Long::sum);
				}
			}
			case "budget/value" -> {
				this.value = this.text.toString().strip();
				this.budgets.merge(this.valueCurrency, new BigDecimal(this.value), BigDecimal::add);
			}
			case "budget", "planned-disbursement" -> {
				if (!this.value.isEmpty()) {
					this.planned.merge(this.valueCurrency + " " + this.type + " " + this.year,
							new BigDecimal(this.value), BigDecimal::add);
				}
			}
			case "" -> {
				this.parties.forEach((at, role) -> this.roleOf.put(this.identifier + " " + at, role));
				this.parties.clear();
			}
			default -> {
			}
		}
		this.path.removeLast();
	}

	/** The path below the activity. */
	private String where() {
		if (this.path.size() > DEEPEST) {
			return "deep";
		}
		StringBuilder where = new StringBuilder();
		boolean inside = false;
		for (String name : this.path) {
			if (inside) {
				where.append(where.isEmpty() ? "" : "/").append(name);
			}
			inside |= name.equals("iati-activity");
		}
		return where.toString();
	}

	private static String value(Attributes attributes, String name) {
		String value = attributes.getValue(name);
		return (value == null) ? "" : value.strip();
	}

	private static String code(Attributes attributes, String name) {
		String code = value(attributes, name);
		return WORDS.getOrDefault(code, code);
	}

}
