package org.aidgraph.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.aidgraph.query.Evidence;
import org.aidgraph.query.InvalidQuestionException;
import org.aidgraph.query.RelationshipFilter.Direction;
import org.aidgraph.query.RelationshipType;
import org.aidgraph.query.Statement;
import org.aidgraph.vocabulary.Kind;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * How parameters are read, answers are written and pages are shared.
 */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

	@Override
	public void addFormatters(FormatterRegistry registry) {
		registry.addConverter(String.class, RelationshipType.class,
				(text) -> choose("type", text, RelationshipType.values(), RelationshipType::name));
		registry.addConverter(String.class, Direction.class,
				(text) -> choose("direction", text, Direction.values(), Direction::path));
		Kind[] kinds = Arrays.stream(Kind.values()).filter((kind) -> kind != Kind.VALUE).toArray(Kind[]::new);
		registry.addConverter(String.class, Kind.class, (text) -> choose("kind", text, kinds, Kind::label));
	}

	/** Neo4j Browser, a page of another origin, reads the guide. */
	@Override
	public void addCorsMappings(CorsRegistry registry) {
		registry.addMapping("/guide/**").allowedOrigins("*").allowedMethods("GET", "HEAD").allowedHeaders("*");
	}

	@Bean
	JsonMapperBuilderCustomizer answersWithoutWhatDoesNotApply() {
		return (builder) -> builder.addMixIn(Evidence.class, WithoutAbsent.class)
			.addMixIn(Statement.class, WithoutAbsent.class);
	}

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsOfTheContainer() {
		return (factory) -> factory
			.addContextCustomizers((context) -> context.getParent().getPipeline().addValve(new ProblemValve()));
	}

	private static <T> T choose(String parameter, String text, T[] values, Function<T, String> name) {
		return Arrays.stream(values)
			.filter((value) -> name.apply(value).equalsIgnoreCase(text.strip()))
			.findFirst()
			.orElseThrow(() -> {
				List<String> allowed = Arrays.stream(values).map(name).toList();
				return new InvalidQuestionException(parameter,
						"'" + parameter + "' is one of " + String.join(", ", allowed), allowed);
			});
	}

	@JsonInclude(JsonInclude.Include.NON_ABSENT)
	private interface WithoutAbsent {

	}

}
