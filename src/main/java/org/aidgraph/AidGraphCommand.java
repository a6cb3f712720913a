package org.aidgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/**
 * The command line. Exit codes: 0 fine, 1 some input failed, 2 wrong usage.
 */
@Command(name = "aidgraph", mixinStandardHelpOptions = true, versionProvider = Version.class,
		description = { "Reads documents about aid and migration work and keeps a Neo4j graph",
				"of who runs, funds and staffs which programmes and projects, for which",
				"countries, with the words behind every edge.", "" },
		footer = { "", "Without a command: serve.",
				"Exit codes: 0 fine, 1 some input failed (listed), 2 wrong usage." },
		subcommands = { ServeCommand.class, ImportCommand.class, ExtractCommand.class, EvaluateCommand.class,
				CheckCommand.class, RetractCommand.class, ExplainCommand.class, ReviewCommand.class, JudgeCommand.class,
				CommandLine.HelpCommand.class })
final class AidGraphCommand implements Callable<Integer> {

	/** Not an exit code: the application goes on after the command has returned. */
	static final int STAYS_UP = -1;

	private final SpringSettings settings;

	AidGraphCommand(SpringSettings settings) {
		this.settings = settings;
	}

	@Override
	public Integer call() {
		return ServeCommand.serve(this.settings);
	}

	/**
	 * Says what went wrong in one line where that is known, and keeps the rest for the
	 * log.
	 */
	static int explain(Exception ex, CommandLine commandLine, ParseResult parsed) throws Exception {
		if (ex instanceof UncheckedIOException || ex instanceof IOException) {
			commandLine.getErr().println("aidgraph: " + ex.getMessage());
			return 1;
		}
		if (ex instanceof StartFailedException) {
			return 1;
		}
		throw ex;
	}

}
