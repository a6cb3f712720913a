package org.aidgraph.extract.clause.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A verb with what stands around it. Grows while its sentence is read.
 *
 * @param subjects what may be its subject, the likeliest first
 * @param verb the verb
 * @param arguments its objects and the groups behind prepositions, in order
 */
public record Clause(List<Part> subjects, Part verb, List<Argument> arguments) {

	/**
	 * A group and the preposition before it; none before an object.
	 */
	public record Argument(String preposition, Part part) {
	}

	static Clause of(List<Part> subjects, Part verb, List<Argument> fronted) {
		return new Clause(new ArrayList<>(subjects), verb, new ArrayList<>(fronted));
	}

	public Optional<Part> object() {
		return this.arguments.stream()
			.filter((argument) -> argument.preposition().isEmpty())
			.map(Argument::part)
			.findFirst();
	}

}
