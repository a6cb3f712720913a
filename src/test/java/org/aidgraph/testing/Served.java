package org.aidgraph.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.aidgraph.AidGraphApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the application as it is served, on the Neo4j of the test run. All that carry
 * nothing else share one application, which starts with the first of them.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@SpringBootTest(classes = AidGraphApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "aidgraph.home=target/api-it")
@ContextConfiguration(initializers = Neo4jForTests.Initializer.class)
public @interface Served {

}
