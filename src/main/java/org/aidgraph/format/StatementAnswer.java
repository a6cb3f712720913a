package org.aidgraph.format;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a statement returned.
 *
 * @param columns the names of its columns, in their order
 * @param rows its rows, values by column
 * @param limited whether there are more rows than were wanted
 */
public record StatementAnswer(@Schema(example = "[\"donor\"]") List<String> columns,
		@Schema(description = "Values by column. A node is {element, labels, properties}, a relationship "
				+ "{element, type, from, to, properties}, a path {nodes, relationships}; dates, times and durations are texts "
				+ "in ISO 8601; a point is {srid, x, y, z}; numbers that are none are texts. 'element' names a node or "
				+ "relationship within this answer only.") List<Map<String, @Nullable Object>> rows,
		@Schema(description = "Whether there are more rows than 'limit'") boolean limited) {
}
