package org.aidgraph.office.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.aidgraph.office.markup.UnreadableException;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.xssf.model.SharedStrings;

/**
 * Reads one sheet as a stream. A number is written with the 15 digits that Excel knows of
 * it, whatever of them its format shows; a date as of ISO 8601; of a formula the result
 * that the workbook keeps. For one thread.
 */
final class SheetXml {

	/** The digits of a number that Excel keeps. */
	private static final MathContext DIGITS = new MathContext(15);

	private static final int MOST_COLUMNS = 16_384;

	private final XMLStreamReader in;

	private final SharedStrings strings;

	private final CellStyles styles;

	private final boolean from1904;

	private long formulasWithoutResult;

	SheetXml(XMLStreamReader in, SharedStrings strings, CellStyles styles, boolean from1904) {
		this.in = in;
		this.strings = strings;
		this.styles = styles;
		this.from1904 = from1904;
	}

	static String attribute(XMLStreamReader in, String name) {
		String value = in.getAttributeValue(null, name);
		return (value == null) ? "" : value;
	}

	/**
	 * Writes the rows that have cells.
	 * @return how many formulas have no result
	 */
	long write(String sheet, Rows out) throws XMLStreamException, UnreadableException {
		long number = 0;
		List<String> cells = new ArrayList<>();
		while (this.in.hasNext()) {
			int event = this.in.next();
			if (event == XMLStreamReader.START_ELEMENT && this.in.getLocalName().equals("row")) {
				String stated = attribute(this.in, "r");
				number = stated.isEmpty() ? number + 1 : Long.parseLong(stated);
				cells.clear();
			}
			else if (event == XMLStreamReader.START_ELEMENT && this.in.getLocalName().equals("c")) {
				int column = column(attribute(this.in, "r"), cells.size());
				String text = cell();
				while (cells.size() < column) {
					cells.add("");
				}
				cells.add(text);
			}
			else if (event == XMLStreamReader.END_ELEMENT && this.in.getLocalName().equals("row")
					&& cells.stream().anyMatch((cell) -> !cell.isEmpty())) {
				out.add(sheet, number, cells);
			}
		}
		return this.formulasWithoutResult;
	}

	/** The column that a reference such as {@code AB12} names, from 0. */
	private static int column(String reference, int next) throws UnreadableException {
		int column = 0;
		for (int i = 0; i < reference.length() && reference.charAt(i) >= 'A' && reference.charAt(i) <= 'Z'; i++) {
			column = column * 26 + reference.charAt(i) - 'A' + 1;
			if (column > MOST_COLUMNS) {
				throw new UnreadableException("it is damaged: no sheet has a column " + reference);
			}
		}
		return Math.max(column - 1, next);
	}

	private String cell() throws XMLStreamException {
		String type = attribute(this.in, "t");
		String style = attribute(this.in, "s");
		StringBuilder inline = new StringBuilder();
		String value = "";
		boolean formula = false;
		for (int depth = 1; depth > 0;) {
			int event = this.in.next();
			if (event == XMLStreamReader.END_ELEMENT) {
				depth--;
			}
			else if (event == XMLStreamReader.START_ELEMENT) {
				switch (this.in.getLocalName()) {
					case "v" -> value = this.in.getElementText();
					case "t" -> inline.append(this.in.getElementText());
					case "f" -> {
						formula = true;
						this.in.getElementText();
					}
					case "rPh" -> skip();
					default -> depth++;
				}
			}
		}
		if (formula && value.isEmpty()) {
			this.formulasWithoutResult++;
		}
		return switch (type) {
			case "s" -> shared(value);
			case "inlineStr" -> inline.toString();
			case "b" -> value.equals("1") ? "TRUE" : value.isEmpty() ? "" : "FALSE";
			case "", "n" -> value.isEmpty() ? "" : number(value, style);
			default -> value;
		};
	}

	/** How East Asian words are spoken is said beside them. */
	private void skip() throws XMLStreamException {
		for (int depth = 1; depth > 0;) {
			int event = this.in.next();
			depth += (event == XMLStreamReader.START_ELEMENT) ? 1 : (event == XMLStreamReader.END_ELEMENT) ? -1 : 0;
		}
	}

	private String shared(String index) {
		RichTextString text = this.strings.getItemAt(Integer.parseInt(index));
		return text.getString();
	}

	private String number(String value, String style) {
		BigDecimal number = new BigDecimal(value.strip());
		if (this.styles.isDate(style) && DateUtil.isValidExcelDate(number.doubleValue())) {
			LocalDateTime date = DateUtil.getLocalDateTime(number.doubleValue(), this.from1904, true);
			return date.toLocalTime().equals(LocalTime.MIDNIGHT) ? date.toLocalDate().toString() : date.toString();
		}
		BigDecimal plain = number.round(DIGITS).stripTrailingZeros();
		return (plain.precision() - plain.scale() > 400 || plain.scale() > 400) ? value : plain.toPlainString();
	}

}
