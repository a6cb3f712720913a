package org.aidgraph.adhoc;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.parser.internal.ast.factory.ASTFactory;
import org.neo4j.cypherdsl.parser.internal.parser.javacc.Cypher;
import org.neo4j.cypherdsl.parser.internal.parser.javacc.CypherCharStream;
import org.neo4j.cypherdsl.parser.internal.parser.javacc.CypherConstants;
import org.neo4j.cypherdsl.parser.internal.parser.javacc.Token;

/**
 * Reads a statement with Neo4j's own parser, the one inside the Cypher-DSL, and refuses
 * it unless it is one that may only read. The public face of the Cypher-DSL is not enough
 * here: it stops after the first statement, whatever follows. Safe for use by many
 * threads.
 */
@SuppressWarnings({ "rawtypes", "unchecked" }) // the parser has a type parameter for each
												// of fifty kinds of node
final class StatementInspector {

	private static final int MAX_LENGTH = 10_000;

	/**
	 * Looks at a statement.
	 * @throws RefusedStatementException if it is not to be run
	 */
	void inspect(String statement, Map<String, ? extends @Nullable Object> parameters) {
		if (statement.length() > MAX_LENGTH) {
			throw new RefusedStatementException("A statement has at most " + MAX_LENGTH + " characters",
					Position.START);
		}
		Cypher parser = parser(statement, new GrammarWatch(new Growth(parameters)));
		FutureTask<Object> reading = new FutureTask<>(parser::Statements);
		reading.run();
		try {
			reading.get();
		}
		catch (ExecutionException ex) {
			throw refusal(ex.getCause(), parser.token);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static Cypher parser(String statement, GrammarWatch watch) {
		ASTFactory factory = (ASTFactory) Proxy.newProxyInstance(ASTFactory.class.getClassLoader(),
				new Class<?>[] { ASTFactory.class }, watch);
		// nothing makes exceptions for it, since that needs classes of no jar here:
		// whatever it
		// throws, its last token says where
		return new Cypher(factory, null, new CypherCharStream(statement));
	}

	private static RefusedStatementException refusal(@Nullable Throwable cause, Token last) {
		if (cause instanceof RefusedStatementException refused) {
			return refused;
		}
		Position end = new Position(last.endOffset, Math.max(last.endLine, 1), last.endColumn + 1);
		if (cause instanceof StackOverflowError) {
			return new RefusedStatementException("The statement is nested too deeply", end);
		}
		Token unexpected = last.next;
		if (unexpected == null) {
			return new RefusedStatementException("Here begins what Cypher cannot read: a text, a name or a remark "
					+ "without end, an unknown character or a broken escape", end);
		}
		return new RefusedStatementException(
				(unexpected.kind == CypherConstants.EOF) ? "The statement ends too early"
						: "'" + unexpected.image + "' cannot stand here",
				new Position(unexpected.beginOffset, unexpected.beginLine, unexpected.beginColumn));
	}

}
