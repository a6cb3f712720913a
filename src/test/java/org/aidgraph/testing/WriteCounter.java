package org.aidgraph.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.summary.ProfiledPlan;
import org.neo4j.driver.summary.ResultSummary;
import org.neo4j.driver.summary.SummaryCounters;

/**
 * A driver that adds up what the database says it changed, over every statement that is
 * run in a transaction function, and on demand what each cost.
 */
public final class WriteCounter {

	private final AtomicLong writes = new AtomicLong();

	private final AtomicLong statements = new AtomicLong();

	private final AtomicLong hits = new AtomicLong();

	private final String prefix;

	private final Driver counting;

	public WriteCounter(Driver driver) {
		this(driver, "");
	}

	/** Runs every statement under {@code PROFILE}. */
	public static WriteCounter profiling(Driver driver) {
		return new WriteCounter(driver, "PROFILE ");
	}

	private WriteCounter(Driver driver, String prefix) {
		this.prefix = prefix;
		this.counting = proxy(Driver.class, driver,
				(result) -> (result instanceof Session session) ? counting(session) : result);
	}

	public Driver driver() {
		return this.counting;
	}

	/**
	 * Nodes, relationships, properties and labels that were written or deleted so far.
	 */
	public long writes() {
		return this.writes.get();
	}

	/** Statements that were run so far. */
	public long statements() {
		return this.statements.get();
	}

	/** What the statements so far read and wrote in the store; only where profiling. */
	public long hits() {
		return this.hits.get();
	}

	private Session counting(Session session) {
		return (Session) Proxy.newProxyInstance(Session.class.getClassLoader(), new Class<?>[] { Session.class },
				(self, method, arguments) -> {
					if (arguments != null && arguments[0] instanceof TransactionCallback<?> work) {
						arguments[0] = (TransactionCallback<Object>) (transaction) -> work
							.execute(counting(transaction));
					}
					return invoke(method, session, arguments);
				});
	}

	private TransactionContext counting(TransactionContext transaction) {
		return new TransactionContext() {

			@Override
			public Result run(String query, org.neo4j.driver.Value parameters) {
				return counting(transaction.run(WriteCounter.this.prefix + query, parameters));
			}

			@Override
			public Result run(String query, Map<String, Object> parameters) {
				return counting(transaction.run(WriteCounter.this.prefix + query, parameters));
			}

			@Override
			public Result run(String query, org.neo4j.driver.Record parameters) {
				return counting(transaction.run(WriteCounter.this.prefix + query, parameters));
			}

			@Override
			public Result run(String query) {
				return counting(transaction.run(WriteCounter.this.prefix + query));
			}

			@Override
			public Result run(Query query) {
				return counting(transaction.run(query));
			}

		};
	}

	/** Every result that is read whole is asked for its summary. */
	private Result counting(Result result) {
		this.statements.incrementAndGet();
		return (Result) Proxy.newProxyInstance(Result.class.getClassLoader(), new Class<?>[] { Result.class },
				(self, method, arguments) -> {
					Object answer = invoke(method, result, arguments);
					if (method.getName().equals("list") || method.getName().equals("consume")) {
						add(result.consume());
					}
					return answer;
				});
	}

	private void add(ResultSummary summary) {
		SummaryCounters counters = summary.counters();
		if (summary.hasProfile()) {
			this.hits.addAndGet(hits(summary.profile()));
		}
		this.writes.addAndGet((long) counters.nodesCreated() + counters.nodesDeleted() + counters.relationshipsCreated()
				+ counters.relationshipsDeleted() + counters.propertiesSet() + counters.labelsAdded()
				+ counters.labelsRemoved());
	}

	private static long hits(ProfiledPlan plan) {
		return plan.dbHits() + plan.children().stream().mapToLong(WriteCounter::hits).sum();
	}

	private static <T> T proxy(Class<T> type, T target, Function<Object, Object> wrap) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type },
				(self, method, arguments) -> wrap.apply(invoke(method, target, arguments))));
	}

	private static Object invoke(Method method, Object target, Object[] arguments) throws Throwable {
		try {
			return method.invoke(target, arguments);
		}
		catch (InvocationTargetException ex) {
			throw ex.getCause();
		}
	}

}
