package org.aidgraph.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An import that was asked for, as it stands at one moment.
 *
 * @param id its id
 * @param state how far it is
 * @param uploads the names of what was sent
 * @param submitted when it was asked for
 * @param started when it began
 * @param finished when it ended
 * @param progress what is done so far
 * @param report what became of everything; empty until it is done
 * @param problem why it failed
 */
public record Job(String id, State state, List<String> uploads, Instant submitted, Optional<Instant> started,
		Optional<Instant> finished, Progress progress, Optional<Report> report, Optional<String> problem) {

	public Job {
		uploads = List.copyOf(uploads);
	}

	/** How far a job is. */
	public enum State {

		/** It waits for those before it. */
		WAITING,

		/** It is under way. */
		RUNNING,

		/** It has done what it could; the report says what. */
		DONE,

		/** It was given up; what was finished before stays. */
		FAILED,

		/** It was cancelled; what was finished before stays. */
		CANCELLED

	}

	/**
	 * What is done so far.
	 *
	 * @param documents documents that are finished: written, unchanged or skipped
	 * @param bytes bytes of input that are used up
	 * @param totalBytes bytes of input in all; packed input may come to more
	 */
	public record Progress(long documents, long bytes, long totalBytes) {
	}

	/**
	 * What became of everything.
	 *
	 * @param documents documents that were read and understood
	 * @param unchanged those of them that the graph holds as they are
	 * @param facts facts found in the others
	 * @param statementsAdded statements that are new
	 * @param statementsKept statements that stayed as they were
	 * @param statementsDropped statements that are gone
	 * @param skipped what could not be read, and why
	 */
	public record Report(long documents, long unchanged, long facts, long statementsAdded, long statementsKept,
			long statementsDropped, List<Skip> skipped) {

		public Report {
			skipped = List.copyOf(skipped);
		}

	}

	/**
	 * Something that could not be read.
	 *
	 * @param name what
	 * @param reason why
	 */
	public record Skip(String name, String reason) {
	}

}
