package org.aidgraph.server;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text of {@code neo4j.conf}. All values are plain ASCII: folders follow from the
 * server's home, which it is told on its command line.
 *
 * @param settings memory and guide
 * @param boltPort the port to listen on
 * @param httpPort the port to listen on
 */
record Configuration(ServerSettings settings, int boltPort, int httpPort) {

	static final String LOOPBACK = "127.0.0.1";

	String text() {
		String bolt = LOOPBACK + ":" + this.boltPort;
		String http = LOOPBACK + ":" + this.httpPort;
		Map<String, String> lines = new LinkedHashMap<>();
		lines.put("server.default_listen_address", LOOPBACK);
		lines.put("server.default_advertised_address", LOOPBACK);
		lines.put("server.bolt.listen_address", bolt);
		lines.put("server.bolt.advertised_address", bolt);
		lines.put("server.http.listen_address", http);
		lines.put("server.http.advertised_address", http);
		lines.put("server.https.enabled", "false");
		lines.put("dbms.security.auth_enabled", "true");
		lines.put("dbms.security.http_access_control_allow_origin", "http://" + http);
		lines.put("dbms.usage_report.enabled", "false");
		lines.put("client.allow_telemetry", "false");
		// LOAD CSV, the one clause that reads files and addresses, reaches neither
		lines.put("dbms.security.allow_csv_import_from_file_urls", "false");
		lines.put("internal.dbms.cypher_ip_blocklist", "0.0.0.0/0,::/0");
		// and no procedure or function is loaded beyond those that the server brings
		lines.put("dbms.security.procedures.allowlist", "db.*,dbms.*");
		lines.put("dbms.security.procedures.unrestricted", "");
		// one transaction takes a quarter of the heap, all together half
		lines.put("db.memory.transaction.max", megabytes(this.settings.heapMegabytes() / 4));
		lines.put("dbms.memory.transaction.total.max", megabytes(this.settings.heapMegabytes() / 2));
		// a new store of 10 MB rather than 517, a stop in 0.3 s rather than 5 to 16
		lines.put("db.tx_log.preallocate", "false");
		lines.put("db.tx_log.rotation.size", "32m");
		lines.put("db.tx_log.rotation.retention_policy", "2 files");
		lines.put("internal.server.bolt.thread_pool_shutdown_wait_time", "100ms");
		lines.put("server.memory.pagecache.size", megabytes(this.settings.pageCacheMegabytes()));
		lines.put("db.logs.query.enabled", "OFF");
		lines.put("server.logs.gc.enabled", "false");
		this.settings.guide().ifPresent((guide) -> {
			lines.put("browser.post_connect_cmd", "play " + guide.toASCIIString());
			lines.put("browser.remote_content_hostname_whitelist",
					Stream.of(guide.getHost(), LOOPBACK, "localhost").distinct().collect(Collectors.joining(",")));
		});
		return lines.entrySet()
			.stream()
			.map((line) -> line.getKey() + "=" + line.getValue() + "\n")
			.collect(Collectors.joining());
	}

	private static String megabytes(int number) {
		return String.format(Locale.ROOT, "%dm", number);
	}

}
