package org.aidgraph.cypher;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the comment at the top of a statement says: {@code // Purpose: …}, and
 * {@code // Parameter name: type - meaning} and {@code // Column name: type - meaning}
 * for each of them. A line that starts with blanks goes on with the line before it.
 *
 * @param purpose what the statement does, one sentence or more
 * @param parameters type and meaning of each parameter, in order
 * @param columns type and meaning of each column, in order
 * @param statement the Cypher below the comment
 */
public record CypherHeader(String purpose, Map<String, String> parameters, Map<String, String> columns,
		String statement) {

	private static final Pattern ENTRY = Pattern.compile("(Purpose|Parameter (\\w+)|Column (\\w+)): (.+)");

	private static final String COMMENT = "//";

	public CypherHeader {
		parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
		columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
	}

	/**
	 * Reads the header of a file.
	 * @throws IllegalArgumentException if a line of it is none of the above, or there is
	 * no purpose
	 */
	public static CypherHeader of(String file) {
		List<String> lines = file.lines().toList();
		int end = 0;
		List<String> entries = new ArrayList<>();
		while (end < lines.size() && lines.get(end).startsWith(COMMENT)) {
			String line = lines.get(end++).substring(COMMENT.length());
			if (line.startsWith("  ") && !entries.isEmpty()) {
				entries.set(entries.size() - 1, entries.get(entries.size() - 1) + " " + line.strip());
			}
			else {
				entries.add(line.strip());
			}
		}
		return of(entries, String.join("\n", lines.subList(end, lines.size())).strip());
	}

	private static CypherHeader of(List<String> entries, String statement) {
		String purpose = "";
		Map<String, String> parameters = new LinkedHashMap<>();
		Map<String, String> columns = new LinkedHashMap<>();
		for (String entry : entries) {
			Matcher matcher = ENTRY.matcher(entry);
			if (!matcher.matches()) {
				throw new IllegalArgumentException("Not a line of a header: '" + entry + "'");
			}
			if (matcher.group(2) != null) {
				parameters.put(matcher.group(2), matcher.group(4));
			}
			else if (matcher.group(3) != null) {
				columns.put(matcher.group(3), matcher.group(4));
			}
			else {
				purpose = matcher.group(4);
			}
		}
		if (purpose.isEmpty()) {
			throw new IllegalArgumentException("A header starts with '// Purpose: '");
		}
		return new CypherHeader(purpose, parameters, columns, statement);
	}

}
