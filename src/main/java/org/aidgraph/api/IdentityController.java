package org.aidgraph.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.aidgraph.format.Formats;
import org.aidgraph.format.PageAnswer;
import org.aidgraph.identity.Explanation;
import org.aidgraph.importer.DocumentPipeline;
import org.aidgraph.review.ReviewItem;
import org.aidgraph.review.Reviewer;
import org.aidgraph.rows.InvalidQuestionException;
import org.aidgraph.vocabulary.Kind;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What names mean and why, and what a person should look at.
 */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Identity", description = "Who is who")
class IdentityController {

	private static final int LONGEST_MENTION = 500;

	private final DocumentPipeline pipeline;

	private final Reviewer reviewer;

	IdentityController(DocumentPipeline pipeline, Reviewer reviewer) {
		this.pipeline = pipeline;
		this.reviewer = reviewer;
	}

	@GetMapping("/explain")
	@Operation(summary = "Explains what a name means",
			description = "What was decided and why, and what else it could mean, with scores from 0 to 1.")
	Explanation explain(
			@Parameter(description = "The name as a document writes it", example = "IOM") @RequestParam String mention,
			@Parameter(description = "What it is taken for",
					example = "Organization") @RequestParam(defaultValue = "Organization") Kind kind,
			@Parameter(description = "Other organizations in the same document, one a parameter",
					example = "UNHCR") @RequestParam(name = "with", defaultValue = "") List<String> companions) {
		if (mention.isBlank() || mention.length() > LONGEST_MENTION) {
			throw new InvalidQuestionException("mention",
					"'mention' is a name of at most " + LONGEST_MENTION + " characters", List.of());
		}
		return this.pipeline.explain(kind, mention.strip(), companions);
	}

	@GetMapping(path = "/review", produces = { MediaType.APPLICATION_JSON_VALUE, Formats.NDJSON, Formats.CSV })
	@Operation(summary = "Lists organizations that a person should look at",
			description = "Those whose name could mean several known ones or is like that of one, in the order of "
					+ "their ids. A page may be shorter than asked for and not be the last.")
	PageAnswer<ReviewItem> review(@Described.After @RequestParam Optional<String> cursor,
			@Described.AtMost @RequestParam Optional<Integer> limit) {
		return PageAnswer.read(ReviewItem.class, cursor, limit, false, this.reviewer::list);
	}

}
