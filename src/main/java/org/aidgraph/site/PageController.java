package org.aidgraph.site;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aidgraph.answer.GraphSize;
import org.aidgraph.query.Entities;
import org.aidgraph.rows.DatabaseUnavailableException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.HtmlUtils;

/**
 * The pages for people: what is here, and the guide, once to read and once for Neo4j
 * Browser. Both forms of the guide are made from the files under {@code cypher/guide}.
 */
@RestController
@Hidden
class PageController {

	private static final String HTML = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8";

	private static final String GUIDE = "/guide/aidgraph.html";

	private final Entities entities;

	private final Optional<BrowserAddress> browser;

	private final String landing = Template.load("pages/landing.html").text();

	private final String guide;

	private final String slides;

	PageController(Entities entities, Optional<BrowserAddress> browser) {
		this.entities = entities;
		this.browser = browser;
		List<GuideQuestion> questions = GuideQuestion.all();
		this.guide = questions(questions, "pages/question.html");
		this.slides = Template.load("pages/slides.html")
			.fillMarkup(Map.of("model", Template.load("static/model.svg").text(), "questions",
					questions(questions, "pages/slide.html")));
	}

	@GetMapping(path = "/", produces = HTML)
	String landing() {
		String address = this.browser.map((browser) -> HtmlUtils.htmlEscape(browser.uri().toString())).orElse("");
		return new Template(this.landing)
			.fillMarkup(Map.of("counts", counts(), "browser", browser(), "browserAddress", address));
	}

	@GetMapping(path = "/guide", produces = HTML)
	String guide() {
		return Template.load("pages/guide.html")
			.fillMarkup(Map.of("questions", this.guide, "address",
					ServletUriComponentsBuilder.fromCurrentContextPath().path(GUIDE).toUriString()));
	}

	@GetMapping(path = GUIDE, produces = HTML)
	String slides() {
		return this.slides;
	}

	private String counts() {
		try {
			GraphSize size = this.entities.size();
			return "<dl class=\"counts\">" + count("organizations", size.organizations())
					+ count("programmes", size.programmes()) + count("projects", size.projects())
					+ count("people", size.people()) + count("countries", size.countries())
					+ count("documents", size.documents())
					+ "<div><dt>statements</dt><dd>%s</dd></div></dl>".formatted(number(size.statements()));
		}
		catch (DatabaseUnavailableException ex) {
			return new Template("<p class=\"notice\" role=\"status\">{{reason}}. Come back in a moment.</p>")
				.fill(Map.of("reason", String.valueOf(ex.getMessage())));
		}
	}

	/** How many there are of a kind, leading to their list. */
	private static String count(String list, long count) {
		return "<div><dt><a href=\"#/%1$s\">%1$s</a></dt><dd>%2$s</dd></div>".formatted(list, number(count));
	}

	private static String number(long count) {
		return String.format(Locale.ROOT, "%,d", count);
	}

	/** The card for Neo4j Browser; an outside database has its own, not known here. */
	private String browser() {
		Template card = new Template("<li><a href=\"{{address}}\">Neo4j Browser</a>"
				+ "<p>Pictures of the graph and Cypher of your own. It opens on the guide.</p></li>");
		return this.browser.map((address) -> card.fill(Map.of("address", address.uri().toString()))).orElse("");
	}

	private static String questions(List<GuideQuestion> questions, String template) {
		Template form = Template.load(template);
		return questions.stream().map((question) -> question.in(form)).collect(Collectors.joining());
	}

}
