package org.aidgraph.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers a bounded number of requests at a time, in the order in which they came. Under
 * load a bounded number waits, for a bounded time; the others are sent away at once
 * ({@code 503} and {@code Retry-After}), so that those who are let in are still served
 * well.
 */
final class Turns extends OncePerRequestFilter {

	private static final int SECONDS_TO_WAIT = 5;

	private static final int SECONDS_TO_RETRY = 1;

	private final Semaphore running;

	private final Semaphore places;

	private final Refusals refusals;

	Turns(int concurrent, int waiting, Refusals refusals) {
		this.running = new Semaphore(concurrent, true);
		this.places = new Semaphore(concurrent + waiting);
		this.refusals = refusals;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!this.places.tryAcquire()) {
			refuse(request, response);
			return;
		}
		try {
			if (!isTurn()) {
				refuse(request, response);
				return;
			}
			try {
				chain.doFilter(request, response);
			}
			finally {
				this.running.release();
			}
		}
		finally {
			this.places.release();
		}
	}

	private boolean isTurn() {
		try {
			return this.running.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.refusals.retry(HttpStatus.SERVICE_UNAVAILABLE, "Too many requests are being answered", SECONDS_TO_RETRY,
				request, response);
	}

}
