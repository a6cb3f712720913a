package org.aidgraph.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells browsers to take every answer for what it says it is, and not to show it inside
 * pages of others; the guide alone may be shown there.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ResponseHeaders extends OncePerRequestFilter {

	private static final String GUIDE = "/guide/";

	/** Pages load what lies here; Swagger's sets styles of its own and small pictures. */
	private static final String FOR_PAGES = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
			+ "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

	private static final String FOR_DATA = "default-src 'none'; frame-ancestors 'none'";

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("Referrer-Policy", "no-referrer");
		if (!request.getRequestURI().startsWith(request.getContextPath() + GUIDE)) {
			response.setHeader("X-Frame-Options", "DENY");
			response.setHeader("Content-Security-Policy", isPage(request) ? FOR_PAGES : FOR_DATA);
		}
		chain.doFilter(request, response);
	}

	private static boolean isPage(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return !path.startsWith("/api") && !path.startsWith("/actuator") && !path.startsWith("/v3");
	}

}
