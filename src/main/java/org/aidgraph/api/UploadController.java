package org.aidgraph.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.aidgraph.intake.Intake;
import org.aidgraph.intake.Job;
import org.aidgraph.intake.Upload;
import org.aidgraph.intake.UploadTooLargeException;
import org.aidgraph.problem.BusyException;
import org.aidgraph.problem.NotFoundException;
import org.aidgraph.rows.InvalidQuestionException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.util.unit.DataSize;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * Documents in and out. Nothing is fetched for a caller: what is to be read is sent.
 */
@RestController
@RequestMapping(path = "/api/documents", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Writing", description = "Documents in and out, and what people judged; needs the API key")
class UploadController {

	private static final String JSONL = "application/jsonl";

	private static final String NDJSON = "application/x-ndjson";

	private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

	private static final String CSV = "text/csv";

	private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private static final Map<String, String> EXTENSIONS = Map.of(MediaType.TEXT_PLAIN_VALUE, ".txt",
			MediaType.TEXT_HTML_VALUE, ".html", MediaType.TEXT_XML_VALUE, ".xml", MediaType.APPLICATION_XML_VALUE,
			".xml", MediaType.APPLICATION_PDF_VALUE, ".pdf", DOCX, ".docx", NDJSON, ".jsonl", JSONL, ".jsonl", CSV,
			".csv", XLSX, ".xlsx");

	private static final int LONGEST_NAME = 500;

	private final Intake intake;

	private final long maxUpload;

	UploadController(Intake intake, @Value("${aidgraph.api.max-upload:50MB}") DataSize maxUpload) {
		this.intake = intake;
		this.maxUpload = maxUpload.toBytes();
	}

	/**
	 * What went with a document.
	 *
	 * @param id the document
	 * @param statements how many statements
	 */
	record Removed(String id, long statements) {
	}

	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	@Described.ForWriters
	@Operation(summary = "Takes documents in",
			description = "As files in a form, or one as the body with its type and a name: text, HTML, PDF, Word, tables (CSV, XLSX), JSONL of {url, "
					+ "text|html}; files may also be .zip and .gz. Answers at once with a job to watch. A document is known by "
					+ "its name (JSONL: by its url): sent again, it takes the place of the one before. "
					+ "/api/documents?uri=uploads/NAME finds it.")
	ResponseEntity<Job> files(@Parameter(description = "One or more files") @RequestParam(name = "file",
			required = false) List<MultipartFile> files) throws IOException {
		if (files == null || files.isEmpty()) {
			throw new InvalidQuestionException("file", "'file' is the part of the form that holds a document",
					List.of());
		}
		List<Upload> uploads = new ArrayList<>();
		for (MultipartFile file : files) {
			uploads.add(new Upload(Optional.ofNullable(file.getOriginalFilename()).orElse(""), file.getInputStream()));
		}
		return submit(uploads);
	}

	@PostMapping(consumes = { MediaType.TEXT_PLAIN_VALUE, MediaType.TEXT_HTML_VALUE, MediaType.TEXT_XML_VALUE,
			MediaType.APPLICATION_XML_VALUE, MediaType.APPLICATION_PDF_VALUE, DOCX, NDJSON, JSONL, CSV, XLSX })
	@Described.ForWriters
	@Operation(summary = "Takes documents in",
			requestBody = @RequestBody(required = true, content = @Content(schema = @Schema(type = "string"))))
	ResponseEntity<Job> body(
			@Parameter(description = "What the document in the body is known by; JSONL needs none",
					example = "report.txt") @RequestParam Optional<String> name,
			HttpServletRequest request) throws IOException {
		MediaType type = MediaType.parseMediaType(String.valueOf(request.getContentType()));
		String extension = EXTENSIONS.getOrDefault(type.getType() + "/" + type.getSubtype(), ".txt");
		String given = name.map(String::strip).orElse("");
		if (given.length() > LONGEST_NAME || (given.isEmpty() && !extension.equals(".jsonl"))) {
			throw new InvalidQuestionException("name",
					"'name' is what the document is known by, at most " + LONGEST_NAME + " characters", List.of());
		}
		String full = given.toLowerCase(Locale.ROOT).endsWith(extension) ? given
				: (given.isEmpty() ? "lines" : given) + extension;
		return submit(List.of(new Upload(full, request.getInputStream())));
	}

	private ResponseEntity<Job> submit(List<Upload> uploads) {
		try {
			Job job = this.intake.submit(uploads, this.maxUpload)
				.orElseThrow(() -> new BusyException("Too many imports wait already"));
			return ResponseEntity.accepted().location(URI.create("/api/jobs/" + job.id())).body(job);
		}
		catch (UploadTooLargeException ex) {
			throw new ErrorResponseException(HttpStatus.CONTENT_TOO_LARGE,
					ProblemDetail.forStatusAndDetail(HttpStatus.CONTENT_TOO_LARGE, ex.getMessage()), ex);
		}
	}

	@DeleteMapping("/{id}")
	@Described.ForWriters
	@Operation(summary = "Takes a document out",
			description = "With all that only it backs; what other documents state stays.")
	Removed remove(@Described.IdOfDocument @PathVariable String id) {
		return this.intake.retract(id)
			.map((statements) -> new Removed(id, statements))
			.orElseThrow(() -> new NotFoundException("No document has the id '" + id + "'"));
	}

}
