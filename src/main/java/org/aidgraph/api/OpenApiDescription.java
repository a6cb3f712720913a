package org.aidgraph.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the OpenAPI page says of the whole: the introduction, and the form of every error.
 */
@Configuration(proxyBeanMethods = false)
class OpenApiDescription {

	private static final String PROBLEM = "Problem";

	@Bean
	OpenAPI openApi() {
		return new OpenAPI()
			.components(new Components()
				.addSecuritySchemes("key",
						new SecurityScheme().type(SecurityScheme.Type.APIKEY)
							.in(SecurityScheme.In.HEADER)
							.name("X-API-Key"))
				.addSecuritySchemes("bearer", new SecurityScheme().type(SecurityScheme.Type.HTTP)
					.scheme("bearer")
					.description("The API key, or a token of the issuer that is set, with the scope aidgraph:write")))
			.info(new Info().title("aidgraph")
				.version("1")
				.description("Who runs, funds and staffs which programmes and projects, for which countries, "
						+ "and the exact words behind every relationship. Lists come in pages: give the 'next' of one page "
						+ "as 'cursor' for the next, or ask for the whole list with format=csv or format=ndjson. "
						+ "Every JSON answer has an ETag. Errors are problem details (RFC 9457).")
				.license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")));
	}

	@Bean
	OpenApiCustomizer errorsAreProblems() {
		return (api) -> {
			api.getComponents().addSchemas(PROBLEM, problem());
			api.getPaths().values().forEach((path) -> path.readOperations().forEach(OpenApiDescription::addProblem));
		};
	}

	private static void addProblem(Operation operation) {
		MediaType answer = new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM));
		operation.getResponses()
			.addApiResponse("default", new ApiResponse()
				.description("What went wrong: 400 with the parameter and what it can be, 404, 405, 406, "
						+ "401 and 403 without the right to it, 413 and 415 for a body, "
						+ "422 for a statement that takes too much, 429 after too many requests, "
						+ "or 503 under load and while the database is away; Retry-After says when to come again")
				.content(new Content().addMediaType(org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
						answer)));
	}

	private static Schema<?> problem() {
		return new ObjectSchema().description("Problem details of RFC 9457")
			.addProperty("title", new StringSchema().example("Bad Request"))
			.addProperty("status", new IntegerSchema().example(400))
			.addProperty("detail", new StringSchema().example("'direction' is one of in, out, both"))
			.addProperty("instance", new StringSchema().example("/api/donors/gov:ch/relationships"))
			.addProperty("parameter", new StringSchema().description("Which parameter is wrong").example("direction"))
			.addProperty("line", new IntegerSchema().description("Where in a statement, from 1").example(1))
			.addProperty("column", new IntegerSchema().description("Where in the line, from 1").example(8))
			.addProperty("offset", new IntegerSchema().description("Characters before it").example(7))
			.addProperty("allowed", new ArraySchema().items(new StringSchema()).description("What it can be"));
	}

}
