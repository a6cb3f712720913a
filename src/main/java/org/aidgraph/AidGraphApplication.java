package org.aidgraph;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * The entry point of the application. Commands that need no database start without
 * Spring.
 */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class AidGraphApplication {

	public static void main(String[] args) {
		System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
		SpringSettings settings = SpringSettings.of(args);
		CommandLine commandLine = new CommandLine(new AidGraphCommand(settings), new CommandFactory(settings));
		int exitCode = commandLine.setExecutionExceptionHandler(AidGraphCommand::explain)
			.execute(settings.others().toArray(new String[0]));
		if (exitCode != AidGraphCommand.STAYS_UP) {
			System.exit(exitCode);
		}
	}

	/** Makes commands, and gives the settings to those that start the application. */
	private record CommandFactory(SpringSettings settings) implements CommandLine.IFactory {

		@Override
		public <K> K create(Class<K> type) throws Exception {
			try {
				return type.cast(type.getDeclaredConstructor(SpringSettings.class).newInstance(this.settings));
			}
			catch (NoSuchMethodException ex) {
				return CommandLine.defaultFactory().create(type);
			}
		}

	}

}
