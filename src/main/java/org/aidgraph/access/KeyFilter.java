package org.aidgraph.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in who shows the API key. A wrong one is refused, for reading too: whoever sends
 * one means to be known.
 */
final class KeyFilter extends OncePerRequestFilter {

	private static final String KEY_HEADER = "X-API-Key";

	private static final String BEARER = "Bearer ";

	private final ApiKey key;

	private final boolean tokens;

	private final Refusals refusals;

	/**
	 * @param tokens whether a bearer token that is not the key is looked at by others
	 */
	KeyFilter(ApiKey key, boolean tokens, Refusals refusals) {
		this.key = key;
		this.tokens = tokens;
		this.refusals = refusals;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Optional<String> header = Optional.ofNullable(request.getHeader(KEY_HEADER));
		Optional<String> bearer = Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
			.filter((text) -> text.regionMatches(true, 0, BEARER, 0, BEARER.length()))
			.map((text) -> text.substring(BEARER.length()));
		Optional<String> shown = header.or(() -> bearer).map(String::strip);
		if (shown.isPresent() && this.key.matches(shown.get())) {
			SecurityContext context = SecurityContextHolder.createEmptyContext();
			context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated("api-key", "",
					List.of(new SimpleGrantedAuthority(AccessConfiguration.MAY_WRITE))));
			SecurityContextHolder.setContext(context);
		}
		else if (header.isPresent() || (bearer.isPresent() && !this.tokens)) {
			this.refusals.commence(request, response, new BadCredentialsException("Not the key"));
			return;
		}
		chain.doFilter(request, response);
	}

}
