package org.aidgraph;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.aidgraph.importer.JudgementRunner;
import org.aidgraph.judgement.Judgement;
import org.aidgraph.judgement.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code judge}: adds a judgement to the file and applies it.
 */
@Command(name = "judge", mixinStandardHelpOptions = true,
		description = { "Adds a line to judgements.csv and applies the file, without reading documents again.",
				"Take a judgement back by deleting its line; the next import, start or judge applies that.", "" })
final class JudgeCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "same|different", description = "whether the two are one")
	private String verdict = "";

	@Parameters(index = "1", paramLabel = "ONE",
			description = "an id, or ID@DOCUMENT-ID for what one document calls so")
	private String one = "";

	@Parameters(index = "2", paramLabel = "OTHER", description = "another")
	private String other = "";

	@Option(names = "--reason", description = "why")
	private String reason = "";

	@Option(names = "--by", description = "who says so")
	private String by = "";

	private final SpringSettings settings;

	JudgeCommand(SpringSettings settings) {
		this.settings = settings;
	}

	@Override
	public Integer call() {
		Console console = new Console(System.out);
		Optional<Verdict> found = Verdict.ofWord(this.verdict);
		if (found.isEmpty()) {
			console.line("'%s' is neither same nor different", this.verdict);
			return 2;
		}
		Judgement judgement = new Judgement(found.get(), this.one, this.other, this.reason, this.by,
				Optional.of(LocalDate.now()));
		return this.settings
			.ask((context) -> console.judged(context.getBean(JudgementRunner.class).judge(judgement)) ? 0 : 1);
	}

}
