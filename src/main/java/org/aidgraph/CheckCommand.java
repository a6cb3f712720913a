package org.aidgraph;

import java.util.List;
import java.util.concurrent.Callable;
import org.aidgraph.graph.Checks;
import picocli.CommandLine.Command;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code check}: whether the invariants of the graph hold.
 */
@Command(name = "check", mixinStandardHelpOptions = true, description = {
		"Prints what breaks the invariants of the graph.", "", "Exit code 0 where all hold, 1 otherwise.", "" })
final class CheckCommand implements Callable<Integer> {

	private static final int MAX_LISTED = 20;

	private final SpringSettings settings;

	CheckCommand(SpringSettings settings) {
		this.settings = settings;
	}

	@Override
	public Integer call() {
		List<Checks.Finding> results;
		try (ConfigurableApplicationContext context = this.settings.start(WebApplicationType.NONE)) {
			results = context.getBean(Checks.class).run();
		}
		Console console = new Console(System.out);
		results.forEach((result) -> print(result, console));
		return results.stream().allMatch(Checks.Finding::holds) ? 0 : 1;
	}

	private static void print(Checks.Finding result, Console console) {
		console.line("%-6s %s: %s", result.holds() ? "holds" : "BROKEN", result.check(), result.purpose());
		result.offenders()
			.stream()
			.limit(MAX_LISTED)
			.forEach((offender) -> console.line("         %s: %s", offender.id(), offender.problem()));
		if (result.offenders().size() > MAX_LISTED) {
			console.line("         … and %,d more", result.offenders().size() - MAX_LISTED);
		}
	}

}
