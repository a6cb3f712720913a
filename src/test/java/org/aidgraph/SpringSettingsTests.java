package org.aidgraph;

import org.junit.jupiter.api.Test;

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

}
