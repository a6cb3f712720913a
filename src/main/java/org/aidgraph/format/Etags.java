package org.aidgraph.format;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Names every JSON answer by its content, so that a caller who has it already is told so
 * ({@code 304}) and is sent nothing. Callers keep answers, and ask each time.
 */
@Component
class Etags extends ShallowEtagHeaderFilter {

	private static final String API = "/api";

	Etags() {
		// weak, since what is sent may be compressed
		setWriteWeakETag(true);
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String wanted = Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT)).orElse("")
				+ Optional.ofNullable(request.getQueryString()).orElse("");
		return !request.getMethod().equals("GET") || !request.getRequestURI().startsWith(request.getContextPath() + API)
				|| wanted.contains("csv") || wanted.contains("ndjson");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
		super.doFilterInternal(request, response, chain);
	}

}
