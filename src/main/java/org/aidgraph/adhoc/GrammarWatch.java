package org.aidgraph.adhoc;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for the factory that the parser tells of every rule of the grammar that a
 * statement uses, and lets through what may only read. It answers by the names of the
 * factory's methods, so that a rule that a newer parser adds is refused until somebody
 * has thought about it. One for each statement; not for several threads.
 */
final class GrammarWatch implements InvocationHandler {

	private static final Set<String> RULES = Names.load("grammar.txt");

	private static final Set<String> FUNCTIONS = Names.load("functions.txt");

	private static final Set<String> PROCEDURES = Names.load("procedures.txt");

	private final Growth growth;

	private Position position = Position.START;

	GrammarWatch(Growth growth) {
		this.growth = growth;
	}

	@Override
	public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments) {
		List<Object> parts = present(arguments);
		String rule = method.getName();
		if (rule.equals("inputPosition")) {
			return new Position((Integer) parts.get(0), (Integer) parts.get(1), (Integer) parts.get(2));
		}
		if (method.getReturnType() == void.class) {
			return null;
		}
		this.position = parts.stream().flatMap(GrammarWatch::positions).findFirst().orElse(this.position);
		Step step = new Step(rule, this.position, parts);
		requireAllowed(step);
		this.growth.add(step);
		return step;
	}

	/** Where the parser was last. */
	Position position() {
		return this.position;
	}

	/** The name of the function or procedure that is called, in lower case. */
	static String nameOf(Step call) {
		List<String> names = new ArrayList<>();
		for (Object part : call.parts()) {
			if (part instanceof List<?> namespace && names.isEmpty()) {
				namespace.stream().filter(String.class::isInstance).forEach((name) -> names.add(name.toString()));
			}
			else if (part instanceof String name) {
				names.add(name);
				break;
			}
		}
		return String.join(".", names).toLowerCase(Locale.ROOT);
	}

	/** Rules that have no position of their own stand where their first part does. */
	private static Stream<Position> positions(Object part) {
		if (part instanceof Position position) {
			return Stream.of(position);
		}
		return (part instanceof Step step) ? Stream.of(step.position()) : Stream.empty();
	}

	private static void requireAllowed(Step step) {
		if (!RULES.contains(step.rule())) {
			throw new RefusedStatementException(
					"Statements may only read, and '" + spoken(step.rule()) + "' is not among what is open to them",
					step.position());
		}
		if (step.is("functionInvocation") && !FUNCTIONS.contains(nameOf(step))) {
			throw new RefusedStatementException("The function " + nameOf(step) + "() is not open to statements",
					step.position());
		}
		if (step.is("callClause") && !PROCEDURES.contains(nameOf(step))) {
			throw new RefusedStatementException("The procedure " + nameOf(step) + "() is not open to statements",
					step.position());
		}
		if (step.is("statements") && step.steps().size() != 1) {
			throw new RefusedStatementException("One statement at a time, and not none", step.position());
		}
	}

	private static List<Object> present(@Nullable Object @Nullable [] arguments) {
		List<Object> parts = new ArrayList<>();
		if (arguments != null) {
			for (Object argument : arguments) {
				if (argument instanceof Collection<?> elements) {
					parts.add(List.copyOf(elements.stream().filter((element) -> element != null).toList()));
				}
				else if (argument != null) {
					parts.add(argument);
				}
			}
		}
		return parts;
	}

	/** createClause → create clause. */
	private static String spoken(String rule) {
		return rule.replaceFirst("^new", "").replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
	}

}
