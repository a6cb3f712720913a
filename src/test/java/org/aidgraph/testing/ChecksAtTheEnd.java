package org.aidgraph.testing;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Every class of integration tests that uses the Neo4j of the test run, and with them the
 * run itself, ends with all checks of the graph: what a class leaves is whole.
 */
public final class ChecksAtTheEnd implements AfterAllCallback {

	@Override
	public void afterAll(ExtensionContext context) {
		Class<?> test = context.getRequiredTestClass();
		if (test.getSimpleName().endsWith("IT") && !test.isMemberClass() && Neo4jForTests.isStarted()) {
			GraphChecks.assertHold(Neo4jForTests.get().driver());
		}
	}

}
