package org.aidgraph;

import java.time.Duration;
import org.junit.jupiter.api.Test;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

class SpringSettingsTests {

	@Test
	void tellsSettingsFromTheArgumentsOfACommand() {
		SpringSettings settings = SpringSettings.of("import", "--server.port=0", "--dry-run", "a b.txt",
				"--aidgraph.embedded.bolt-port=0", "--help", "https://example.org/?a.b=c");
		assertThat(settings.settings()).containsExactly("--server.port=0", "--aidgraph.embedded.bolt-port=0");
		assertThat(settings.others()).containsExactly("import", "--dry-run", "a b.txt", "--help",
				"https://example.org/?a.b=c");
	}

	@Test
	void knowsItsSettingsWithoutStartingTheApplication() {
		AidGraphProperties usual = SpringSettings.of("extract").properties();
		assertThat(usual.maxDocumentSize()).isEqualTo(DataSize.ofMegabytes(20));
		assertThat(usual.maxReadingTime()).isEqualTo(Duration.ofSeconds(20));
		AidGraphProperties set = SpringSettings
			.of("--aidgraph.max-document-size=3KB", "extract", "--aidgraph.max-reading-time=500ms")
			.properties();
		assertThat(set.maxDocumentSize()).isEqualTo(DataSize.ofKilobytes(3));
		assertThat(set.maxReadingTime()).isEqualTo(Duration.ofMillis(500));
	}

}
