package org.aidgraph.site;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Who else may read the pages.
 */
@Configuration(proxyBeanMethods = false)
class SiteConfiguration implements WebMvcConfigurer {

	/** Neo4j Browser, a page of another origin, reads the guide. */
	@Override
	public void addCorsMappings(CorsRegistry registry) {
		registry.addMapping("/guide/**").allowedOrigins("*").allowedMethods("GET", "HEAD").allowedHeaders("*");
	}

}
