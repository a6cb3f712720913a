package org.aidgraph.format;

import org.springframework.http.MediaType;

/**
 * The forms in which answers are sent.
 */
public final class Formats {

	/** One JSON value a line. */
	public static final String NDJSON = "application/x-ndjson";

	/** A table of RFC 4180 in UTF-8, with a line of headings. */
	public static final String CSV = "text/csv";

	static final MediaType NDJSON_TYPE = MediaType.parseMediaType(NDJSON);

	static final MediaType CSV_TYPE = MediaType.parseMediaType(CSV);

	private Formats() {
	}

}
