package org.aidgraph.access;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may use the API, and how much of it.
 *
 * @param openReading whether anybody who reaches it may read
 * @param allowedOrigins origins of web pages that may call it; none unless set
 * @param requestsPerMinute how many requests a caller has a minute, by address; 0 for
 * {@value #USUAL_REQUESTS} where the server is bound wider than loopback, and no limit
 * where it is not
 * @param concurrentRequests how many requests are answered at a time
 * @param waitingRequests how many more may wait for their turn
 */
@ConfigurationProperties("aidgraph.api")
record AccessSettings(@DefaultValue("true") boolean openReading, @DefaultValue List<String> allowedOrigins,
		@DefaultValue("0") int requestsPerMinute, @DefaultValue("32") int concurrentRequests,
		@DefaultValue("100") int waitingRequests) {

	static final int USUAL_REQUESTS = 6000;

	AccessSettings {
		allowedOrigins = List.copyOf(allowedOrigins);
		if (requestsPerMinute < 0 || concurrentRequests < 1 || waitingRequests < 0) {
			throw new IllegalArgumentException(
					"aidgraph.api.requests-per-minute and waiting-requests are not negative, "
							+ "and concurrent-requests is at least 1");
		}
	}

}
