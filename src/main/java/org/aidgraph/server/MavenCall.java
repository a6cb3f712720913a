package org.aidgraph.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the Maven that runs this application was told on its command line, so that the
 * server's jars come from where the application's own came from. Outside Maven all is
 * empty and the user's settings hold alone.
 *
 * @param settings the file given with {@code --settings}
 * @param globalSettings the file given with {@code --global-settings}
 * @param localRepository the folder given as {@code maven.repo.local}
 */
record MavenCall(Optional<Path> settings, Optional<Path> globalSettings, Optional<Path> localRepository) {

	/** Maven hands its arguments to child processes in the first of these. */
	private static final List<String> VARIABLES = List.of("MAVEN_CMD_LINE_ARGS", "MAVEN_ARGS", "MAVEN_OPTS");

	private static final Pattern SETTINGS = Pattern.compile("(?:^|\\s)(?:-s|--settings)[\\s=]+(\\S+)");

	private static final Pattern GLOBAL_SETTINGS = Pattern.compile("(?:^|\\s)(?:-gs|--global-settings)[\\s=]+(\\S+)");

	private static final Pattern LOCAL_REPOSITORY = Pattern.compile("(?:^|\\s)-Dmaven\\.repo\\.local=(\\S+)");

	/** Reads the environment of a process; what does not exist is left out. */
	static MavenCall of(Map<String, String> environment) {
		return new MavenCall(find(environment, SETTINGS, Files::isRegularFile),
				find(environment, GLOBAL_SETTINGS, Files::isRegularFile),
				find(environment, LOCAL_REPOSITORY, Files::isDirectory));
	}

	private static Optional<Path> find(Map<String, String> environment, Pattern option, Predicate<Path> usable) {
		return VARIABLES.stream()
			.map((variable) -> option.matcher(environment.getOrDefault(variable, "")))
			.filter(Matcher::find)
			.map((found) -> Path.of(found.group(1)))
			.filter(usable)
			.findFirst();
	}

}
