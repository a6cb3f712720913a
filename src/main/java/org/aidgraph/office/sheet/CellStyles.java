package org.aidgraph.office.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Which styles of a workbook make a number a date.
 */
final class CellStyles {

	static final CellStyles NONE = new CellStyles(List.of());

	private final List<Boolean> dates;

	private CellStyles(List<Boolean> dates) {
		this.dates = List.copyOf(dates);
	}

	static CellStyles read(XMLStreamReader in) throws XMLStreamException {
		Map<Integer, String> formats = new HashMap<>();
		List<Boolean> dates = new ArrayList<>();
		boolean ofCells = false;
		while (in.hasNext()) {
			int event = in.next();
			if (event == XMLStreamReader.END_ELEMENT && in.getLocalName().equals("cellXfs")) {
				ofCells = false;
			}
			if (event != XMLStreamReader.START_ELEMENT) {
				continue;
			}
			switch (in.getLocalName()) {
				case "numFmt" -> formats.put(number(in, "numFmtId"), SheetXml.attribute(in, "formatCode"));
				case "cellXfs" -> ofCells = true;
				case "xf" -> {
					if (ofCells) {
						dates.add(isDate(number(in, "numFmtId"), formats));
					}
				}
				default -> {
				}
			}
		}
		return new CellStyles(dates);
	}

	private static boolean isDate(int format, Map<Integer, String> formats) {
		String code = formats.get(format);
		String known = (code != null) ? code : BuiltinFormats.getBuiltinFormat(format);
		return known != null && DateUtil.isADateFormat(format, known);
	}

	private static int number(XMLStreamReader in, String name) {
		String value = SheetXml.attribute(in, name);
		return value.isEmpty() ? 0 : Integer.parseInt(value);
	}

	boolean isDate(String style) {
		int index = style.isEmpty() ? 0 : Integer.parseInt(style);
		return index < this.dates.size() && this.dates.get(index);
	}

}
