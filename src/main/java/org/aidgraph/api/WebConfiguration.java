package org.aidgraph.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.aidgraph.answer.Evidence;
import org.aidgraph.answer.Statement;
import org.aidgraph.query.OrganizationRole;
import org.aidgraph.query.RelationshipFilter.Direction;
import org.aidgraph.query.RelationshipType;
import org.aidgraph.rows.InvalidQuestionException;
import org.aidgraph.vocabulary.Kind;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * How parameters are read and answers are written.
 */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

	@Override
	public void addFormatters(FormatterRegistry registry) {
		registry.addConverter(String.class, RelationshipType.class,
				(text) -> choose("type", text, RelationshipType.values(), RelationshipType::name));
		registry.addConverter(String.class, Direction.class,
				(text) -> choose("direction", text, Direction.values(), Direction::path));
		registry.addConverter(String.class, OrganizationRole.class,
				(text) -> Arrays.stream(OrganizationRole.values())
					.filter((role) -> role.code().equals(Optional.of(text.strip())))
					.findFirst()
					.orElseGet(() -> choose("role", text, OrganizationRole.values(), OrganizationRole::path)));
		Kind[] kinds = Arrays.stream(Kind.values()).filter((kind) -> kind != Kind.VALUE).toArray(Kind[]::new);
		registry.addConverter(String.class, Kind.class, (text) -> choose("kind", text, kinds, Kind::label));
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new KnownParameters()).addPathPatterns("/api/**");
	}

	@Bean
	JsonMapperBuilderCustomizer answersWithoutWhatDoesNotApply() {
		return (builder) -> builder.addMixIn(Evidence.class, WithoutAbsent.class)
			.addMixIn(Statement.class, WithoutAbsent.class);
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
