package org.aidgraph.answer;

import java.util.List;
import java.util.Optional;

/**
 * What each source says of an activity, side by side.
 *
 * @param activity the activity
 * @param sources the documents that state something of it
 * @param properties what they state, by name
 */
public record SourcesOfActivity(EntitySummary activity, List<Source> sources, List<Property> properties) {

	public SourcesOfActivity {
		sources = List.copyOf(sources);
		properties = List.copyOf(properties);
	}

	/**
	 * A document that states something of the activity.
	 *
	 * @param document the document
	 * @param of the node that it speaks of: the activity itself, or one of the same
	 * title, country and years
	 * @param metBy how it is known to speak of the activity: {@code id}, or
	 * {@code title, country and years}
	 */
	public record Source(DocumentSummary document, EntitySummary of, String metBy) {
	}

	/**
	 * One thing that sources say.
	 *
	 * @param name what is stated, such as {@code START} or {@code BENEFITS}
	 * @param verdict {@code agreeing} where all sources that say it say the same,
	 * {@code differing} where they do not, {@code single} where only one says it
	 * @param values everything that is said
	 * @param missingIn ids of the documents that do not say it
	 */
	public record Property(String name, String verdict, List<Value> values, List<String> missingIn) {

		public Property {
			values = List.copyOf(values);
			missingIn = List.copyOf(missingIn);
		}

	}

	/**
	 * One value.
	 *
	 * @param value the value, or the name of the other entity
	 * @param entity the other entity; empty for a value
	 * @param documents ids of the documents that say so
	 */
	public record Value(String value, Optional<EntitySummary> entity, List<String> documents) {

		public Value {
			documents = List.copyOf(documents);
		}

	}

}
