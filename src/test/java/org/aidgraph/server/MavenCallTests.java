package org.aidgraph.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class MavenCallTests {

	@Test
	void findsWhatMavenWasTold(@TempDir Path folder) throws IOException {
		Path settings = Files.createFile(folder.resolve("settings.xml"));
		MavenCall call = MavenCall.of(Map.of("MAVEN_CMD_LINE_ARGS",
				" -B -s " + settings + " -Dmaven.repo.local=" + folder + " spring-boot:run"));
		assertThat(call.settings()).contains(settings);
		assertThat(call.localRepository()).contains(folder);
		assertThat(call.globalSettings()).isEmpty();
	}

	@Test
	void leavesOutWhatDoesNotExist(@TempDir Path folder) {
		MavenCall call = MavenCall.of(Map.of("MAVEN_OPTS", "-Dmaven.repo.local=" + folder.resolve("absent"),
				"MAVEN_ARGS", "--settings=" + folder.resolve("absent.xml")));
		assertThat(call.localRepository()).isEmpty();
		assertThat(call.settings()).isEmpty();
	}

	@Test
	void isEmptyOutsideMaven() {
		MavenCall call = MavenCall.of(Map.of());
		assertThat(call.settings()).isEmpty();
		assertThat(call.globalSettings()).isEmpty();
		assertThat(call.localRepository()).isEmpty();
	}

}
