package org.aidgraph.access;

import jakarta.servlet.Filter;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.CorsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who may do what: reading is open unless it is closed, writing needs the API key or a
 * token of the issuer that is set. Pages, health and the description stay as they are.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(AccessSettings.class)
class AccessConfiguration {

	/** The scope of a token that may write. */
	static final String WRITE_SCOPE = "aidgraph:write";

	static final String MAY_WRITE = "SCOPE_" + WRITE_SCOPE;

	private static final Logger LOG = LoggerFactory.getLogger(AccessConfiguration.class);

	private static final String API = "/api/**";

	private static final String METRICS = "/actuator/prometheus";

	/** Before and after Spring Security, which stands at -100. */
	private static final int BEFORE_SECURITY = -110;

	private static final int AFTER_SECURITY = -90;

	@Bean
	ApiKey apiKey(@Value("${aidgraph.api-key:}") String key, @Value("${aidgraph.home:./data}") Path home) {
		return ApiKey.of(key, home);
	}

	@Bean
	Refusals refusals(JsonMapper mapper) {
		return new Refusals(mapper);
	}

	/** Odd names of parameters are answered with what there is, as any other. */
	@Bean
	HttpFirewall firewall() {
		StrictHttpFirewall firewall = new StrictHttpFirewall();
		firewall.setAllowedParameterNames((name) -> true);
		firewall.setAllowedParameterValues((value) -> true);
		return firewall;
	}

	@Bean
	SecurityFilterChain apiAccess(HttpSecurity http, ApiKey key, AccessSettings settings, Refusals refusals,
			ObjectProvider<JwtDecoder> decoder) {
		boolean tokens = decoder.getIfAvailable() != null;
		http.securityMatcher(API, METRICS).authorizeHttpRequests((requests) -> {
			requests.requestMatchers(HttpMethod.POST, "/api/documents", "/api/judgements")
				.hasAuthority(MAY_WRITE)
				.requestMatchers(HttpMethod.DELETE, API)
				.hasAuthority(MAY_WRITE)
				.requestMatchers("/api/jobs/**")
				.hasAuthority(MAY_WRITE);
			if (settings.openReading()) {
				requests.anyRequest().permitAll();
			}
			else {
				requests.anyRequest().authenticated();
			}
		})
			.addFilterBefore(new KeyFilter(key, tokens, refusals), BearerTokenAuthenticationFilter.class)
			.exceptionHandling((handling) -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.cors((cors) -> allow(settings.allowedOrigins(), cors))
			// nothing that a browser sends by itself lets anybody in
			.csrf(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			// set for pages too, elsewhere
			.headers(AbstractHttpConfigurer::disable);
		if (tokens) {
			http.oauth2ResourceServer((server) -> server.bearerTokenResolver(unlessKnown())
				.authenticationEntryPoint(refusals)
				.accessDeniedHandler(refusals)
				.withObjectPostProcessor(refusing(refusals))
				.jwt((jwt) -> {
				}));
		}
		return http.build();
	}

	@Bean
	FilterRegistrationBean<Filter> callerLimits(AccessSettings settings, Refusals refusals,
			@Value("${server.address:}") String address) {
		boolean loopback = isLoopback(address);
		if (!loopback && settings.openReading()) {
			LOG.warn(
					"The API listens on {}, and anybody who reaches it may read; aidgraph.api.open-reading=false closes it",
					address.isEmpty() ? "every address" : address);
		}
		int usual = loopback ? 0 : AccessSettings.USUAL_REQUESTS;
		int limit = (settings.requestsPerMinute() > 0) ? settings.requestsPerMinute() : usual;
		FilterRegistrationBean<Filter> filter = new FilterRegistrationBean<>(
				new CallerLimits(Math.max(1, limit), refusals));
		filter.setEnabled(limit > 0);
		filter.addUrlPatterns("/api/*");
		filter.setOrder(BEFORE_SECURITY);
		return filter;
	}

	@Bean
	FilterRegistrationBean<Filter> turns(AccessSettings settings, Refusals refusals) {
		FilterRegistrationBean<Filter> filter = new FilterRegistrationBean<>(
				new Turns(settings.concurrentRequests(), settings.waitingRequests(), refusals));
		filter.addUrlPatterns("/api/*");
		filter.setOrder(AFTER_SECURITY);
		return filter;
	}

	private static boolean isLoopback(String address) {
		try {
			return !address.isEmpty() && InetAddress.getByName(address).isLoopbackAddress();
		}
		catch (UnknownHostException ex) {
			return false;
		}
	}

	private static void allow(List<String> origins, CorsConfigurer<HttpSecurity> cors) {
		CorsConfiguration allowed = new CorsConfiguration();
		allowed.setAllowedOrigins(origins);
		allowed.setAllowedMethods(List.of("GET", "HEAD", "POST", "DELETE"));
		allowed.setAllowedHeaders(List.of(HttpHeaders.ACCEPT, HttpHeaders.AUTHORIZATION, HttpHeaders.CONTENT_TYPE,
				HttpHeaders.IF_NONE_MATCH, "X-API-Key"));
		allowed.setExposedHeaders(List.of(HttpHeaders.ETAG, HttpHeaders.LOCATION, HttpHeaders.RETRY_AFTER));
		allowed.setMaxAge(Duration.ofHours(1));
		UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
		if (!origins.isEmpty()) {
			source.registerCorsConfiguration(API, allowed);
		}
		cors.configurationSource(source);
	}

	/** Who has shown the key need not show a token. */
	private static BearerTokenResolver unlessKnown() {
		DefaultBearerTokenResolver tokens = new DefaultBearerTokenResolver();
		return (request) -> (SecurityContextHolder.getContext().getAuthentication() != null) ? null
				: tokens.resolve(request);
	}

	/** An issuer that cannot be reached is told as that, and not as an error here. */
	private static ObjectPostProcessor<BearerTokenAuthenticationFilter> refusing(Refusals refusals) {
		return new ObjectPostProcessor<>() {

			@Override
			public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
				AuthenticationEntryPointFailureHandler handler = new AuthenticationEntryPointFailureHandler(refusals);
				handler.setRethrowAuthenticationServiceException(false);
				filter.setAuthenticationFailureHandler(handler);
				return filter;
			}

		};
	}

}
