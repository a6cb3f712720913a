package org.aidgraph.format;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/**
 * How the form of an answer is chosen: by {@code format}, then by the header
 * {@code Accept}, and JSON where neither says anything.
 */
@Configuration(proxyBeanMethods = false)
class FormatConfiguration implements WebMvcConfigurer {

	@Override
	public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
		negotiation.favorParameter(true)
			.parameterName("format")
			.replaceMediaTypes(
					Map.of("json", MediaType.APPLICATION_JSON, "ndjson", Formats.NDJSON_TYPE, "csv", Formats.CSV_TYPE));
	}

	@Bean
	StatementConverter statementConverter(JsonMapper mapper) {
		return new StatementConverter(mapper);
	}

	@Bean
	PageConverter pageConverter(JsonMapper mapper) {
		return new PageConverter(mapper);
	}

}
