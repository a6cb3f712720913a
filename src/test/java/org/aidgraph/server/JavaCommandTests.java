package org.aidgraph.server;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class JavaCommandTests {

	@Test
	void handsArgumentsOverAsTheyAre(@TempDir Path folder) throws Exception {
		Path source = Files.writeString(folder.resolve("Echo.java"), """
				class Echo {
					public static void main(String[] args) {
						System.out.print(String.join("|", args));
					}
				}
				""");
		List<String> arguments = List.of("two words", "a \"quoted\" one", "C:\\new\\table", "# no comment", "@file",
				"'single'", "tab\there", "line\nbreak");
		List<String> command = new ArrayList<>(List.of("-Dfile.encoding=UTF-8", source.toString()));
		command.addAll(arguments);
		Process process = new JavaCommand(folder.resolve("echo.args"), command).prepare()
			.redirectErrorStream(true)
			.start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(said).isEqualTo(String.join("|", arguments));
	}

	@Test
	void quotesWhatTheLauncherWouldTakeApart() {
		assertThat(JavaCommand.quote("a b")).isEqualTo("\"a b\"");
		assertThat(JavaCommand.quote("C:\\x \"y\"\n")).isEqualTo("\"C:\\\\x \\\"y\\\"\\n\"");
	}

	@Test
	void keepsArgumentsToTheOwner(@TempDir Path folder) throws IOException {
		JavaCommand command = new JavaCommand(folder.resolve("x.args"), List.of("secret"));
		command.write();
		assertThat(command.file()).hasContent("\"secret\"");
		if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			assertThat(Files.getPosixFilePermissions(command.file())).hasSize(2);
		}
	}

	@Test
	void leavesTheApplicationsJavaOptionsAside(@TempDir Path folder) {
		ProcessBuilder builder = new JavaCommand(folder.resolve("x.args"), List.of("-version")).prepare();
		assertThat(builder.environment()).doesNotContainKeys("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS");
	}

	@Test
	void refusesPathThatNoClassPathCanHold() {
		List<Path> jars = List.of(Path.of("a" + File.pathSeparator + "b", "x.jar"));
		assertThatExceptionOfType(ServerException.class).isThrownBy(() -> JavaCommand.classPath(jars))
			.withMessageContaining("aidgraph.home");
	}

}
