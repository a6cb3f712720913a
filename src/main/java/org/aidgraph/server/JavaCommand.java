package org.aidgraph.server;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A call of the Java that runs this application. The arguments go into a file, since a
 * class path of two hundred jars is too long for some command lines and a password has no
 * place on any.
 *
 * @param file where the arguments are written
 * @param arguments options, main class and its arguments
 */
record JavaCommand(Path file, List<String> arguments) {

	/** What Neo4j needs opened, and what keeps its memory small. */
	static final List<String> OPTIONS = options();

	private static List<String> options() {
		List<String> options = new ArrayList<>(
				List.of("-XX:+IgnoreUnrecognizedVMOptions", "-XX:+UseSerialGC", "-XX:-OmitStackTraceInFastThrow",
						"-XX:+ExitOnOutOfMemoryError", "--add-opens=java.base/java.nio=ALL-UNNAMED",
						"--add-opens=java.base/java.io=ALL-UNNAMED", "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
						"--add-opens=java.base/java.util.concurrent=ALL-UNNAMED", "--enable-native-access=ALL-UNNAMED",
						"-Dio.netty.tryReflectionSetAccessible=true", "-Dlog4j2.disable.jmx=true",
						"-Dfile.encoding=UTF-8", "-Djava.awt.headless=true"));
		if (Runtime.version().feature() >= 24) {
			options.add("--sun-misc-unsafe-memory-access=allow");
		}
		return List.copyOf(options);
	}

	/** The class path option for these jars. */
	static List<String> classPath(List<Path> jars) {
		for (Path jar : jars) {
			if (jar.toString().contains(File.pathSeparator)) {
				throw new ServerException(
						"Java cannot load " + jar + ", whose path has a '" + File.pathSeparator + "'.",
						"Use a folder without that character for aidgraph.home and the local Maven repository.");
			}
		}
		return List.of("-cp", jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
	}

	/** Writes the arguments. */
	void write() {
		try {
			Secrets.writeOwned(this.file, text(), encoding());
		}
		catch (IOException ex) {
			throw ServerException.unwritable(this.file, ex);
		}
	}

	/** Writes the arguments and makes the process ready to be started. */
	ProcessBuilder prepare() {
		write();
		ProcessBuilder builder = new ProcessBuilder(executable().toString(), "@" + this.file);
		Map<String, String> environment = builder.environment();
		// meant for the application: a debugger's port, an agent, a heap
		environment.remove("JAVA_TOOL_OPTIONS");
		environment.remove("JDK_JAVA_OPTIONS");
		environment.remove("_JAVA_OPTIONS");
		return builder;
	}

	/** The arguments, one a line, each quoted as the launcher's documentation asks. */
	String text() {
		return this.arguments.stream().map(JavaCommand::quote).collect(Collectors.joining("\n", "", "\n"));
	}

	static String quote(String argument) {
		return "\"" + argument.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r")
				+ "\"";
	}

	private static Path executable() {
		String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows") ? "java.exe"
				: "java";
		Path java = Path.of(System.getProperty("java.home"), "bin", name);
		if (!Files.isExecutable(java)) {
			throw new ServerException("There is no " + java + " to run Neo4j with.",
					"Start the application with a full JDK or JRE 17 or newer.");
		}
		return java;
	}

	/** The launcher reads the file as it reads its command line. */
	private static Charset encoding() {
		String name = System.getProperty("sun.jnu.encoding", "UTF-8");
		return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
	}

}
