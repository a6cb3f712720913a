package org.aidgraph.office;

import java.util.List;
import java.util.Optional;

/**
 * What a file says.
 *
 * @param markup simple HTML: headings, paragraphs, lists and tables in reading order; of
 * a workbook its rows as CSV, in front of each the name of the sheet and the number of
 * the row; empty where there is a problem
 * @param remarks what a person should know about how it was read
 * @param problem why it could not be read
 */
public record OfficeText(String markup, List<String> remarks, Optional<String> problem) {

	public OfficeText {
		remarks = List.copyOf(remarks);
	}

	static OfficeText failed(String problem) {
		return new OfficeText("", List.of(), Optional.of(problem));
	}

}
