package org.aidgraph.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgraph.extract.clause.part.Part;

/**
 * A verb with what stands around it. Grows while its sentence is read.
 *
 * @param subjects what may be its subject, the likeliest first
 * @param verb the verb
 * @param arguments its objects and the groups behind prepositions, in order
 */
record Clause(List<Part> subjects, Part verb, List<Argument> arguments) {

	/**
	 * A group and the preposition before it; none before an object.
	 */
	record Argument(String preposition, Part part) {
	}

	static Clause of(List<Part> subjects, Part verb, List<Argument> fronted) {
		return new Clause(new ArrayList<>(subjects), verb, new ArrayList<>(fronted));
	}

	Optional<Part> object() {
		return this.arguments.stream()
			.filter((argument) -> argument.preposition().isEmpty())
			.map(Argument::part)
			.findFirst();
	}

}
