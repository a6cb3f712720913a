package org.aidgraph.office;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How to start the process that reads files: the Java and the class path of this
 * application, another main class, and a small heap.
 *
 * @param main the class to run
 * @param heap size of its heap, in MiB
 * @param maxCharacters the longest markup that it may make
 */
record WorkerCommand(Class<?> main, long heap, long maxCharacters) {

	private static final long LEAST_HEAP = 256;

	private static final long MOST_HEAP = 2048;

	/** What a parser may need for each byte of a file. */
	private static final long HEAP_FACTOR = 6;

	/** Runs any class out of a packaged application. */
	private static final String PACKAGED_LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

	static WorkerCommand forFilesUpTo(long maxSize) {
		long heap = Math.max(LEAST_HEAP, Math.min(MOST_HEAP, LEAST_HEAP / 2 + HEAP_FACTOR * (maxSize >> 20)));
		return new WorkerCommand(Worker.class, heap, maxSize);
	}

	ProcessBuilder prepare() {
		List<String> command = new ArrayList<>(List.of(executable(), "-Xmx" + this.heap + "m", "-Xss2m",
				"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError",
				"-XX:-CreateCoredumpOnCrash", "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8",
				// nothing reads its log, and its output is for answers alone
				"-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider"));
		if (isPackaged()) {
			command.add("-Dloader.main=" + this.main.getName());
			command.add(PACKAGED_LAUNCHER);
		}
		else {
			command.add(this.main.getName());
		}
		command.add(Long.toString(this.maxCharacters));
		ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
		Map<String, String> environment = builder.environment();
		// longer than some command lines may be
		environment.put("CLASSPATH", System.getProperty("java.class.path"));
		// meant for the application: a debugger's port, an agent, a heap
		environment.remove("JAVA_TOOL_OPTIONS");
		environment.remove("JDK_JAVA_OPTIONS");
		environment.remove("_JAVA_OPTIONS");
		return builder;
	}

	/** Classes in a packaged application are loaded by its own loader. */
	private boolean isPackaged() {
		return this.main.getClassLoader() != ClassLoader.getSystemClassLoader();
	}

	private static String executable() {
		boolean windows = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
		return Path.of(System.getProperty("java.home"), "bin", windows ? "java.exe" : "java").toString();
	}

}
