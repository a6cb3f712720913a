package org.aidgraph;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.aidgraph.answer.Page;
import org.aidgraph.review.ReviewItem;
import org.aidgraph.review.Reviewer;
import org.aidgraph.rows.PageRequest;
import picocli.CommandLine.Command;

/**
 * {@code review}: what a person should look at.
 */
@Command(name = "review", mixinStandardHelpOptions = true,
		description = { "Lists organizations that could be known ones, with candidates and documents.",
				"Answer with: judge same|different ONE OTHER", "" })
final class ReviewCommand implements Callable<Integer> {

	private final SpringSettings settings;

	ReviewCommand(SpringSettings settings) {
		this.settings = settings;
	}

	@Override
	public Integer call() {
		Console console = new Console(System.out);
		return this.settings.ask((context) -> {
			Reviewer reviewer = context.getBean(Reviewer.class);
			Optional<String> cursor = Optional.empty();
			do {
				Page<ReviewItem> page = reviewer.list(new PageRequest(cursor, PageRequest.DEFAULT_LIMIT));
				page.items().forEach((item) -> print(item, console));
				cursor = page.next();
			}
			while (cursor.isPresent());
			return 0;
		});
	}

	private static void print(ReviewItem item, Console console) {
		console.line("%s  %s: %s", item.entity().id(), item.entity().name(), item.reason());
		item.candidates()
			.forEach((candidate) -> console.line("  %s  %s  %s: %s",
					String.format(Locale.ROOT, "%.2f", candidate.score()), candidate.id(), candidate.name(),
					String.join("; ", candidate.reasons())));
		console.line("  in %,d documents:", item.documentCount());
		item.documents().forEach((document) -> console.line("        %s  %s", document.id(), document.uri()));
	}

}
