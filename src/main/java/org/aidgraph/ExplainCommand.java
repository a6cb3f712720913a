package org.aidgraph;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.aidgraph.document.Document;
import org.aidgraph.document.DocumentReader;
import org.aidgraph.identity.Explanation;
import org.aidgraph.importer.DocumentPipeline;
import org.aidgraph.judgement.JudgementFile;
import org.aidgraph.judgement.Judgements;
import org.aidgraph.vocabulary.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code explain}: what a name means, and why.
 */
@Command(name = "explain", mixinStandardHelpOptions = true,
		description = { "Tells what a name means, why, and what else it could mean. No database.", "" })
final class ExplainCommand implements Callable<Integer> {

	@Parameters(paramLabel = "MENTION", description = "the name as a document writes it")
	private String mention = "";

	@Option(names = "--kind", description = "Organization (the default), Mission, Country, Region, Person, Project …")
	private String kind = Kind.ORGANIZATION.label();

	@Option(names = "--document", paramLabel = "FILE", description = "the document that it stands in: decides acronyms")
	private Optional<Path> document = Optional.empty();

	@Option(names = "--judgements", paramLabel = "FILE", description = "default: ${DEFAULT-VALUE}")
	private Path judgements = Path.of("import", "judgements.csv");

	@Override
	public Integer call() {
		Console console = new Console(System.out);
		DocumentPipeline pipeline = PipelineConfiguration.create();
		Kind meant;
		try {
			meant = Kind.ofLabel(this.kind);
		}
		catch (IllegalArgumentException ex) {
			console.line("%s", ex.getMessage());
			return 2;
		}
		Explanation explanation = pipeline.explain(meant, this.mention, companions(pipeline));
		console.line("%s: %s", this.mention, explanation.outcome());
		explanation.id().ifPresent((id) -> console.line("  is       %s", judged(id, pipeline)));
		console.line("  because  %s", explanation.reason());
		explanation.candidates()
			.forEach((candidate) -> console.line("  %s     %s  %s: %s",
					String.format(Locale.ROOT, "%.2f", candidate.score()), candidate.id(), candidate.name(),
					String.join("; ", candidate.reasons())));
		return 0;
	}

	private String judged(String id, DocumentPipeline pipeline) {
		JudgementFile file = new JudgementFile(this.judgements);
		String meaning = file.exists()
				? Judgements.of(file.read(), (one) -> pipeline.known(one).isPresent()).meaning(id) : id;
		return meaning.equals(id) ? id : meaning + ", which is judged the same as " + id;
	}

	private List<String> companions(DocumentPipeline pipeline) {
		List<String> companions = new ArrayList<>();
		this.document.ifPresent((file) -> new DocumentReader().read(file, (found) -> {
			if (found instanceof Document one) {
				pipeline.read(one)
					.resolved()
					.namings()
					.stream()
					.filter((naming) -> naming.entity().kind().isOrganization())
					.forEach((naming) -> companions.addAll(naming.names()));
			}
		}));
		return companions;
	}

}
