package org.aidgraph;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aidgraph.document.DocumentReader;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * Settings of the application on the command line, as in {@code --server.port=9000}:
 * every command takes them beside its own options.
 *
 * @param settings the arguments that are settings
 * @param others all other arguments
 */
record SpringSettings(List<String> settings, List<String> others) {

	private static final Pattern SETTING = Pattern.compile("--[a-z][a-z0-9-]*(\\.[a-zA-Z0-9\\[\\]-]+)+=.*",
			Pattern.DOTALL);

	private static final List<String> FILES = List.of("application.yml", "application.yaml", "application.properties");

	static SpringSettings of(String... arguments) {
		List<String> settings = new ArrayList<>();
		List<String> others = new ArrayList<>();
		for (String argument : arguments) {
			(SETTING.matcher(argument).matches() ? settings : others).add(argument);
		}
		return new SpringSettings(settings, others);
	}

	/**
	 * What reads documents for a command that does not start the application. Looking for
	 * settings takes longer than reading a page, so it is done only where there are some.
	 */
	DocumentReader documents() {
		return mayBeSet() ? PipelineConfiguration.reader(properties()) : new DocumentReader();
	}

	/** Whether anything but the application itself could hold settings. */
	private boolean mayBeSet() {
		Stream<String> names = Stream.concat(System.getenv().keySet().stream(),
				System.getProperties().stringPropertyNames().stream());
		return !this.settings.isEmpty() || Files.isDirectory(Path.of("config"))
				|| FILES.stream().anyMatch((name) -> Files.exists(Path.of(name)))
				|| names.map((name) -> name.toLowerCase(Locale.ROOT))
					.anyMatch((name) -> name.startsWith("aidgraph") || name.startsWith("spring"));
	}

	/**
	 * The settings for a command that does not start the application: of the command
	 * line, the environment and {@code application.yml}, as the application finds them.
	 */
	AidGraphProperties properties() {
		LoggingSystem logging = LoggingSystem.get(AidGraphApplication.class.getClassLoader());
		logging.beforeInitialize();
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources()
			.addFirst(new SimpleCommandLinePropertySource(this.settings.toArray(new String[0])));
		ConfigDataEnvironmentPostProcessor.applyTo(environment);
		logging.cleanUp();
		ConfigurationPropertySources.attach(environment);
		return Binder.get(environment).bindOrCreate("aidgraph", AidGraphProperties.class);
	}

	/**
	 * Starts the application without its web server, asks it for an exit code, and closes
	 * it.
	 * @throws StartFailedException if it cannot start; the reason was printed
	 */
	int ask(ToIntFunction<ApplicationContext> work) {
		try (ConfigurableApplicationContext context = start(WebApplicationType.NONE)) {
			int exitCode = work.applyAsInt(context);
			ExitWatchdog.arm(exitCode);
			return exitCode;
		}
	}

	/**
	 * Starts the application.
	 * @throws StartFailedException if it cannot start; the reason was printed
	 */
	ConfigurableApplicationContext start(WebApplicationType type) {
		ExitWatchdog.watchShutdown();
		try {
			return new SpringApplicationBuilder(AidGraphApplication.class).web(type)
				.initializers(new EmbeddedStart())
				.run(this.settings.toArray(new String[0]));
		}
		catch (RuntimeException ex) {
			throw new StartFailedException(ex);
		}
	}

}
