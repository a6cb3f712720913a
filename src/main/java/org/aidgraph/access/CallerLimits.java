package org.aidgraph.access;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every caller, told by address, so many requests a minute, a sixth of them at once
 * ({@code 429} and {@code Retry-After} beyond that). Remembers the latest callers only,
 * so memory stays bounded.
 */
final class CallerLimits extends OncePerRequestFilter {

	private static final int MOST_CALLERS = 10_000;

	private static final int BURSTS_A_MINUTE = 6;

	private final int requestsPerMinute;

	private final Refusals refusals;

	private final Map<String, Bucket> callers = new LinkedHashMap<>(16, 0.75f, true) {

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
			return size() > MOST_CALLERS;
		}

	};

	CallerLimits(int requestsPerMinute, Refusals refusals) {
		this.requestsPerMinute = requestsPerMinute;
		this.refusals = refusals;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ConsumptionProbe probe = bucket(request.getRemoteAddr()).tryConsumeAndReturnRemaining(1);
		if (probe.isConsumed()) {
			chain.doFilter(request, response);
			return;
		}
		long seconds = 1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill());
		this.refusals.retry(HttpStatus.TOO_MANY_REQUESTS,
				"A caller has " + this.requestsPerMinute + " requests a minute", seconds, request, response);
	}

	private Bucket bucket(String caller) {
		synchronized (this.callers) {
			return this.callers.computeIfAbsent(caller,
					(address) -> Bucket.builder()
						.addLimit((limit) -> limit.capacity(Math.max(1, this.requestsPerMinute / BURSTS_A_MINUTE))
							.refillGreedy(this.requestsPerMinute, Duration.ofMinutes(1)))
						.build());
		}
	}

}
