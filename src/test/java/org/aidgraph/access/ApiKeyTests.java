package org.aidgraph.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ApiKeyTests {

	@Test
	void isMadeOnceAndKeptBesideThePassword(@TempDir Path home) throws IOException {
		ApiKey made = ApiKey.of("", home);
		Path file = home.resolve("secrets").resolve("api-key");
		assertThat(made.file()).contains(file);
		String key = Files.readString(file).strip();
		assertThat(made.matches(key)).isTrue();
		assertThat(ApiKey.of(" ", home).matches(key)).as("at the next start").isTrue();
		assertThat(made.toString()).doesNotContain(key);
	}

	@Test
	void matchesNothingButItself(@TempDir Path home) {
		ApiKey key = ApiKey.of("0123456789abcdef", home);
		assertThat(key.file()).isEmpty();
		assertThat(home).isEmptyDirectory();
		assertThat(key.matches("0123456789abcdef")).isTrue();
		assertThat(key.matches("0123456789abcdeg")).isFalse();
		assertThat(key.matches("0123456789abcdef0")).isFalse();
		assertThat(key.matches("")).isFalse();
	}

	@Test
	void refusesOneThatCanBeGuessed(@TempDir Path home) {
		assertThatIllegalArgumentException().isThrownBy(() -> ApiKey.of("secret", home)).withMessageContaining("16");
	}

}
