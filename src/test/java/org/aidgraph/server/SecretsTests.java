package org.aidgraph.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

class SecretsTests {

	private Secrets secrets;

	@BeforeEach
	void open(@TempDir Path home) {
		this.secrets = Secrets.of(home);
	}

	@Test
	void makesSecretOnceAndFindsItAfter() {
		assertThat(this.secrets.find("key")).isEmpty();
		String made = this.secrets.findOrMake("key");
		assertThat(made).matches("[a-z2-9]{24}");
		assertThat(this.secrets.find("key")).contains(made);
		assertThat(new Secrets(this.secrets.folder()).findOrMake("key")).isEqualTo(made);
	}

	@Test
	void makesDifferentSecrets() {
		assertThat(this.secrets.findOrMake("key")).isNotEqualTo(this.secrets.findOrMake("password"));
	}

	@Test
	void lettingOthersReadIsNeverAllowed() throws IOException {
		assumeThat(this.secrets.folder().getFileSystem().supportedFileAttributeViews())
			.as("a file system that knows owner, group and others")
			.contains("posix");
		this.secrets.findOrMake("key");
		assertThat(permissions("key")).isEqualTo("rw-------");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.secrets.folder())))
			.isEqualTo("rwx------");
		Files.setPosixFilePermissions(this.secrets.file("key"), PosixFilePermissions.fromString("rw-r--r--"));
		this.secrets.find("key");
		assertThat(permissions("key")).isEqualTo("rw-------");
	}

	@Test
	void makesNewSecretInPlaceOfAnEmptyFile() throws IOException {
		Files.createDirectories(this.secrets.folder());
		Files.createFile(this.secrets.file("key"));
		assertThat(this.secrets.find("key")).isEmpty();
		assertThat(this.secrets.findOrMake("key")).isNotBlank();
	}

	private String permissions(String name) throws IOException {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(this.secrets.file(name)));
	}

}
