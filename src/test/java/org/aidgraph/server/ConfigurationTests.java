package org.aidgraph.server;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ConfigurationTests {

	private static final ServerSettings SETTINGS = ServerSettings.of(Path.of("data"));

	@Test
	void listensOnLoopbackOnly() {
		assertThat(new Configuration(SETTINGS, 1234, 5678).text().lines())
			.contains("server.bolt.listen_address=127.0.0.1:1234", "server.http.listen_address=127.0.0.1:5678",
					"server.default_listen_address=127.0.0.1", "server.https.enabled=false")
			.noneMatch((line) -> line.contains("0.0.0.0:"));
	}

	@Test
	void keepsAuthenticationOn() {
		assertThat(new Configuration(SETTINGS, 1, 2).text().lines()).contains("dbms.security.auth_enabled=true");
	}

	@Test
	void letsQueriesReachNeitherFilesNorNetwork() {
		assertThat(new Configuration(SETTINGS, 1, 2).text().lines()).contains(
				"dbms.security.allow_csv_import_from_file_urls=false",
				"internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0");
	}

	@Test
	void loadsNoProceduresOfOthersAndBoundsMemory() {
		assertThat(new Configuration(SETTINGS.withMemory(1000, 64), 1, 2).text().lines()).contains(
				"dbms.security.procedures.allowlist=db.*,dbms.*", "dbms.security.procedures.unrestricted=",
				"db.memory.transaction.max=250m", "dbms.memory.transaction.total.max=500m");
	}

	@Test
	void opensBrowserOnGuide() {
		ServerSettings settings = SETTINGS.withGuide(URI.create("http://127.0.0.1:8080/guide/دليل"));
		String text = new Configuration(settings, 1, 2).text();
		assertThat(text.lines()).contains(
				"browser.post_connect_cmd=play http://127.0.0.1:8080/guide/%D8%AF%D9%84%D9%8A%D9%84",
				"browser.remote_content_hostname_whitelist=127.0.0.1,localhost");
		assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(text)).isTrue();
	}

	@Test
	void saysNothingOfGuideWithoutOne() {
		assertThat(new Configuration(SETTINGS, 1, 2).text()).doesNotContain("browser.");
	}

}
