package org.aidgraph.adhoc;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Bounds what a statement can build out of nothing. The database watches the memory of
 * its operators and stops them in time, but neither inside one expression: a list made of
 * a range of a thousand million numbers ends the server before any limit is looked at. So
 * an expression may walk over lists that are small by nature, one at a time, and put
 * values together only so many times. One for each statement; not for several threads.
 */
final class Growth {

	/** How many elements a range can have. */
	static final int MAX_RANGE = 10_000;

	/** How many times larger a value can become than those that it is made of. */
	private static final double MAX_FACTOR = 1_000_000;

	private static final int FACTOR_OF_A_WALK = 10;

	private static final Set<String> WALKS = Set.of("listComprehension", "allExpression", "anyExpression",
			"noneExpression", "singleExpression");

	private static final Set<String> JOINS = Set.of("plus", "concatenate");

	private static final Set<String> COLLECTIONS = Set.of("listLiteral", "mapLiteral", "mapProjection");

	private static final Set<String> SHORT_LISTS = Set.of("nodes", "relationships", "labels", "keys");

	private static final Set<String> PASSES_ON = Set.of("coalesce", "tail", "reverse");

	private final Map<String, ? extends @Nullable Object> parameters;

	private double factor = 1;

	Growth(Map<String, ? extends @Nullable Object> parameters) {
		this.parameters = parameters;
	}

	/**
	 * Looks at a step whose parts have been looked at.
	 * @throws RefusedStatementException if the statement could build too much
	 */
	void add(Step step) {
		requirePlaceOfRanges(step);
		if (JOINS.contains(step.rule()) && step.steps().stream().noneMatch(Step::isLiteral)) {
			grow(2, step);
		}
		else if (COLLECTIONS.contains(step.rule())) {
			grow(step.steps().stream().filter(Growth::holdsAValue).count(), step);
		}
		else if (WALKS.contains(step.rule())) {
			grow(FACTOR_OF_A_WALK, step);
			requireWalkable(step);
		}
	}

	private void grow(double times, Step step) {
		this.factor *= Math.max(times, 1);
		if (this.factor > MAX_FACTOR) {
			throw new RefusedStatementException(
					"The statement puts together too much in lists, maps and sums; ask for parts of it",
					step.position());
		}
	}

	private static boolean holdsAValue(Step step) {
		return !step.isLiteral() && !step.is("mapProjectionProperty") && !step.is("mapProjectionAll");
	}

	/** A range is only an address until somebody copies it: it is not handed on. */
	private void requirePlaceOfRanges(Step step) {
		for (Step part : step.steps()) {
			if (isCall(part, "range"::equals)) {
				if (!step.is("unwindClause") && !step.is("in") && !WALKS.contains(step.rule())) {
					throw new RefusedStatementException("range() can stand behind UNWIND and IN only", part.position());
				}
				requireShort(part);
			}
		}
	}

	private void requireShort(Step range) {
		long[] numbers = range.steps().stream().mapToLong(this::constant).toArray();
		long step = (numbers.length > 2) ? numbers[2] : 1;
		boolean known = numbers.length > 1 && step != 0
				&& Stream.of(numbers[0], numbers[1], step).allMatch((number) -> Math.abs(number) < Integer.MAX_VALUE);
		if (!known || (numbers[1] - numbers[0]) / step >= MAX_RANGE) {
			throw new RefusedStatementException(
					"range() takes whole numbers or parameters, and has at most " + MAX_RANGE + " elements",
					range.position());
		}
	}

	private long constant(Step step) {
		if (step.is("unaryMinus")) {
			return -constant(step.steps().get(0));
		}
		if (step.is("newDecimalInteger")) {
			String digits = step.texts().get(0).replace("_", "");
			return (digits.length() < 10) ? Long.parseLong(digits) : Long.MAX_VALUE;
		}
		if (step.is("newParameter") && !step.steps().isEmpty()) {
			return parameter(step.steps().get(0).texts().get(0));
		}
		return step.is("newParameter") ? parameter(step.texts().get(0)) : Long.MAX_VALUE;
	}

	private long parameter(String name) {
		Object value = this.parameters.get(name);
		return (value instanceof Integer || value instanceof Long) ? ((Number) value).longValue() : Long.MAX_VALUE;
	}

	private static void requireWalkable(Step walk) {
		Step source = walk.steps().get(1);
		if (!isSmall(source)) {
			throw new RefusedStatementException(
					"A list that is walked over inside an expression is one of nodes(), relationships(), labels(), keys(), "
							+ "split(), range(), a property, a parameter or written out; for others use UNWIND",
					source.position());
		}
		walk.steps()
			.stream()
			.skip(2)
			.flatMap((part) -> Stream.concat(Stream.of(part), part.descendants()))
			.filter((inner) -> WALKS.contains(inner.rule()) && !isShort(inner.steps().get(1)))
			.findFirst()
			.ifPresent((inner) -> {
				throw new RefusedStatementException(
						"A walk over a list inside another is for nodes(), relationships(), labels() and keys() alone; "
								+ "for others use UNWIND",
						inner.position());
			});
	}

	private static boolean isSmall(Step source) {
		if (isCall(source, PASSES_ON::contains)) {
			return source.steps().stream().allMatch(Growth::isSmall);
		}
		return isShort(source) || source.is("property") || source.is("newParameter") || source.is("listLiteral")
				|| source.is("newNullLiteral") || source.is("listSlice") && isSmall(source.steps().get(0))
				|| isCall(source, Set.of("range", "split")::contains);
	}

	private static boolean isShort(Step source) {
		return isCall(source, SHORT_LISTS::contains) || source.is("listSlice") && isShort(source.steps().get(0));
	}

	private static boolean isCall(Step step, Predicate<String> name) {
		return step.is("functionInvocation") && name.test(GrammarWatch.nameOf(step));
	}

}
