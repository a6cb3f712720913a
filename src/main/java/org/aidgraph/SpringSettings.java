package org.aidgraph;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

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

	static SpringSettings of(String... arguments) {
		List<String> settings = new ArrayList<>();
		List<String> others = new ArrayList<>();
		for (String argument : arguments) {
			(SETTING.matcher(argument).matches() ? settings : others).add(argument);
		}
		return new SpringSettings(settings, others);
	}

	/**
	 * Starts the application.
	 * @throws StartFailedException if it cannot start; the reason was printed
	 */
	ConfigurableApplicationContext start(WebApplicationType type) {
		try {
			return new SpringApplicationBuilder(AidGraphApplication.class).web(type)
				.run(this.settings.toArray(new String[0]));
		}
		catch (RuntimeException ex) {
			throw new StartFailedException(ex);
		}
	}

}
