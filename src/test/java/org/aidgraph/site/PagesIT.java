package org.aidgraph.site;

import java.nio.file.Path;
import java.util.List;
import org.aidgraph.testing.Neo4jForTests;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.aidgraph.testing.Answer;
import org.aidgraph.testing.Served;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages for people.
 */
@Served
class PagesIT {

	@LocalServerPort
	int port;

	@BeforeAll
	static void fill() {
		Neo4jForTests.get().fillWithSample();
	}

	@Test
	void landingPageLeadsEverywhere() {
		Document page = page("/");
		assertThat(page.select("dl.counts div").eachText()).contains("organizations 4", "projects 1", "documents 2",
				"statements 16");
		for (Element link : page.select("a[href]:not([href^=#]), link[href], img[src], script[src]")) {
			String target = link.hasAttr("href") ? link.attr("href") : link.attr("src");
			assertThat(Answer.get(this.port, "/" + target).status()).as(target).isIn(200, 302);
		}
		assertThat(page.select("html[lang], title, main, h1")).hasSize(4);
		assertThat(page.select("img:not([alt])")).isEmpty();
	}

	@Test
	void pagesLoadNothingFromElsewhere() {
		for (String path : List.of("/", "/guide")) {
			assertThat(page(path).select("script:not([src]), [src^=http], link[href^=http]")).as(path).isEmpty();
		}
	}

	@Test
	void slidesHoldTheModelAndEveryQuestionOfTheFolder() {
		Document slides = page("/guide/aidgraph.html");
		assertThat(slides.select("article.guide carousel.deck slide.row-fluid")).hasSize(11);
		assertThat(slides.select("slide svg title")).hasSize(1);
		List<String> clickable = slides.select("pre.code.runnable").stream().map(Element::wholeText).toList();
		assertThat(clickable).isEqualTo(GuideQuestion.all().stream().map(GuideQuestion::statement).toList());
		assertThat(Path.of("cypher/guide").toFile().list()).hasSize(clickable.size());
		clickable.forEach((question) -> assertThat(Neo4jForTests.get().run(question)).as(question).isNotEmpty());
	}

	@Test
	void guideIsReadByNeo4jBrowserFromAnotherOrigin() {
		Answer guide = Answer.get(this.port, "/guide/aidgraph.html", "Origin", "http://127.0.0.1:7474");
		assertThat(guide.header("Access-Control-Allow-Origin")).isEqualTo("*");
		assertThat(guide.header("X-Frame-Options")).isEmpty();
		assertThat(guide.header("Content-Type")).startsWith("text/html");
	}

	@Test
	void readablePageShowsTheSameQuestions() {
		assertThat(page("/guide").select("h2").eachText()).hasSize(10).first().isEqualTo("1. Who funds what?");
	}

	private Document page(String path) {
		return Jsoup.parse(Answer.get(this.port, path).body());
	}

}
