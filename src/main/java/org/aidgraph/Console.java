package org.aidgraph;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import org.aidgraph.importer.ImportProgress;
import org.aidgraph.importer.ImportReport;
import org.aidgraph.importer.JudgementRunner;
import org.jspecify.annotations.Nullable;

/**
 * What the application says to the person at the terminal. On a terminal progress is one
 * line that is written over; elsewhere it is a line now and then.
 */
final class Console implements ImportProgress {

	private static final long REDRAW_MILLIS = 200;

	private static final long REPEAT_MILLIS = 5000;

	private static final int MAX_LISTED = 50;

	private final PrintStream out;

	private final boolean terminal;

	private final long startedAt = System.nanoTime();

	private long lastShownAt;

	private boolean progressShown;

	Console(PrintStream out) {
		this.out = out;
		this.terminal = System.console() != null;
	}

	/** Prints a line, after ending a progress line. */
	void line(String format, @Nullable Object... arguments) {
		endProgress();
		this.out.println((arguments.length == 0) ? format : String.format(Locale.ROOT, format, arguments));
	}

	/** Shows how far something has come; the last word of a long work is always shown. */
	void progress(String text, boolean last) {
		long now = System.nanoTime() / 1_000_000;
		if (!last && now - this.lastShownAt < (this.terminal ? REDRAW_MILLIS : REPEAT_MILLIS)) {
			return;
		}
		this.lastShownAt = now;
		if (this.terminal) {
			this.out.print("\r\u001b[K" + text);
			this.out.flush();
			this.progressShown = true;
		}
		else {
			this.out.println(text);
		}
	}

	private void endProgress() {
		if (this.progressShown) {
			this.out.println();
			this.progressShown = false;
		}
	}

	@Override
	public void advanced(long documents, long bytes, long totalBytes) {
		double seconds = Math.max(0.001, (System.nanoTime() - this.startedAt) / 1e9);
		double rate = documents / seconds;
		StringBuilder text = new StringBuilder(
				String.format(Locale.ROOT, "  %,d documents, %,.0f a second", documents, rate));
		boolean last = totalBytes > 0 && bytes >= totalBytes;
		if (totalBytes > 0 && bytes > 0 && !last) {
			long left = Math.round(seconds * (totalBytes - bytes) / bytes);
			text.append(String.format(Locale.ROOT, ", %d %% of %s, about %s left", 100 * bytes / totalBytes,
					size(totalBytes), duration(Duration.ofSeconds(left))));
		}
		progress(text.toString(), last);
	}

	/**
	 * Prints what judgements did, where there are any; tells whether all lines have an
	 * effect.
	 */
	boolean judged(JudgementRunner.Outcome outcome) {
		outcome.judgements().ifPresent((judgements) -> {
			if (!judgements.meanings().isEmpty() || outcome.counts().documents() > 0) {
				line("  %,d ids stand for others by judgement, %,d documents written anew",
						judgements.meanings().size(), outcome.counts().documents());
			}
			judgements.problems().forEach((problem) -> line("  warning: judgements.csv, %s", problem));
		});
		return outcome.judgements().map((judgements) -> judgements.problems().isEmpty()).orElse(true);
	}

	/** Prints what became of an import. */
	void report(ImportReport report, boolean written) {
		line("  %,d documents read%s, %,d facts found in %s", report.read(),
				(report.unchanged() > 0) ? String.format(Locale.ROOT, " (%,d unchanged)", report.unchanged()) : "",
				report.facts(), duration(report.duration()));
		if (written) {
			line("  %,d statements added, %,d kept, %,d dropped", report.counts().added(), report.counts().kept(),
					report.counts().dropped());
		}
		if (written && (report.gone() > 0 || report.unchanged() > 0)) {
			line("  %,d documents were held already, %,d are new, %,d are gone", report.read() - report.fresh(),
					report.fresh(), report.gone());
		}
		report.reasons().forEach((reason, count) -> line("  %,d values %s", count, reason));
		if (!report.ignored().isEmpty()) {
			line("  %,d elements ignored on purpose: %s",
					report.ignored().values().stream().mapToLong(Long::longValue).sum(),
					String.join(", ", report.ignored().keySet()));
		}
		report.remarks().forEach((name, remarks) -> line("  note: %s: %s", name, String.join("; ", remarks)));
		report.rejected().forEach((reason, count) -> line("  left out: %,d facts, %s", count, reason));
		report.warnings().forEach((warning) -> line("  warning: %s", warning));
		report.skipped()
			.stream()
			.limit(MAX_LISTED)
			.forEach((skipped) -> line("  skipped: %s: %s", skipped.name(), skipped.reason()));
		if (report.skipped().size() > MAX_LISTED) {
			line("  … and %,d more were skipped", report.skipped().size() - MAX_LISTED);
		}
	}

	static String duration(Duration duration) {
		long seconds = duration.toSeconds();
		if (seconds < 10) {
			return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
		}
		if (seconds < 120) {
			return seconds + " s";
		}
		return (seconds < 7200) ? seconds / 60 + " min" : seconds / 3600 + " h";
	}

	private static String size(long bytes) {
		return (bytes < 1_000_000) ? String.format(Locale.ROOT, "%,d kB", Math.max(1, bytes / 1000))
				: String.format(Locale.ROOT, "%,d MB", bytes / 1_000_000);
	}

}
