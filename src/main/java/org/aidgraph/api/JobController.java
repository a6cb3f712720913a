package org.aidgraph.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.aidgraph.intake.Intake;
import org.aidgraph.intake.Job;
import org.aidgraph.problem.NotFoundException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Imports that were asked for, to be watched and cancelled.
 */
@RestController
@RequestMapping(path = "/api/jobs", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Writing", description = "Documents in and out, and what people judged; needs the API key")
class JobController {

	private final Intake intake;

	JobController(Intake intake) {
		this.intake = intake;
	}

	@GetMapping
	@Described.ForWriters
	@Operation(summary = "Lists imports",
			description = "The latest first; the last 200 since the start are remembered.")
	Map<String, List<Job>> list() {
		return Map.of("items", this.intake.jobs());
	}

	@GetMapping("/{id}")
	@Described.ForWriters
	@Operation(summary = "Tells how far an import is",
			description = "WAITING, RUNNING, DONE (with the report), FAILED or CANCELLED.")
	Job one(@Parameter(description = "Id of the job, as the upload gave it") @PathVariable String id) {
		return this.intake.find(id).orElseThrow(() -> missing(id));
	}

	@DeleteMapping("/{id}")
	@Described.ForWriters
	@Operation(summary = "Cancels an import",
			description = "Before its next document; what was finished before stays. One that has ended stays as it is.")
	Job cancel(@Parameter(description = "Id of the job, as the upload gave it") @PathVariable String id) {
		return this.intake.cancel(id).orElseThrow(() -> missing(id));
	}

	private static NotFoundException missing(String id) {
		return new NotFoundException("No import has the id '" + id + "'; the last 200 since the start are remembered");
	}

}
