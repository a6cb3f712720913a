package org.aidgraph.site;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aidgraph.testing.Neo4jForTests;
import org.aidgraph.testing.Served;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The explorer as people use it, in a headless Chromium; on a machine without one these
 * tests say so and do not run.
 */
@Served
class ExplorerIT {

	private static final String PROGRAMME = "#/programmes/programme%3Asafe-pathways";

	private static Optional<ChromeDriver> started = Optional.empty();

	@LocalServerPort
	int port;

	@BeforeAll
	static void start() {
		Optional<Path> browser = found("chromium", "chromium-browser", "google-chrome");
		Optional<Path> driver = found("chromedriver");
		Assumptions.assumeTrue(browser.isPresent() && driver.isPresent(),
				"The explorer is not tested: there is no chromium with its chromedriver on the path");
		Neo4jForTests.get().fillWithSample();
		ChromeOptions options = new ChromeOptions();
		options.setBinary(browser.orElseThrow().toFile());
		options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
				"--force-prefers-reduced-motion", "--window-size=1400,1000");
		started = Optional.of(new ChromeDriver(
				new ChromeDriverService.Builder().usingDriverExecutable(driver.orElseThrow().toFile()).build(),
				options));
	}

	@AfterAll
	static void stop() {
		started.ifPresent(ChromeDriver::quit);
	}

	@AfterEach
	void nothingWentWrongAndNothingCameFromElsewhere() {
		assertThat(browser().manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
		String origins = script(
				"return [...new Set(performance.getEntriesByType('resource').map(r => new URL(r.name).origin))]");
		assertThat(List.of("[]", "[http://localhost:" + this.port + "]")).contains(origins);
	}

	@Test
	void findsAnEntityAsOneTypes() {
		open("");
		WebElement field = browser().findElement(By.cssSelector("#search input"));
		field.sendKeys("norw");
		waitFor("#offers li");
		field.sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
		waitForText("h1", "Norway");
		assertThat(browser().getCurrentUrl()).contains("#/");
		browser().navigate().back();
		waitFor(".counts");
	}

	@Test
	void leadsFromAFactToItsWordsInTheDocument() {
		open(PROGRAMME);
		waitForText("h1", "Safe Pathways");
		browser().findElement(By.cssSelector(".said[href*='FUNDS']")).click();
		waitForText("h2", "Who says so");
		String words = waitFor(".quote mark").getText();
		assertThat(words).isNotBlank();
		browser().findElement(By.cssSelector(".quote figcaption a")).click();
		assertThat(waitFor(".words mark").getText()).isEqualTo(words);
		browser().navigate().back();
		waitForText("h2", "Who says so");
	}

	@Test
	void drawsWhatIsAroundAnEntityAndExpandsIt() {
		open("#/graph/programmes/programme%3Asafe-pathways");
		waitFor("svg.graph .node");
		int before = browser().findElements(By.cssSelector("svg.graph .node")).size();
		assertThat(browser().findElements(By.cssSelector("tbody tr"))).hasSizeGreaterThanOrEqualTo(before - 1);
		WebElement project = browser().findElement(By.cssSelector("svg.graph .node[data-kind=Project]"));
		project.sendKeys(Keys.ENTER);
		wait((driver) -> driver.findElements(By.cssSelector("svg.graph .node")).size() > before);
	}

	@Test
	void showsWhomTheWorkBenefitsAndWhoPays() {
		open("#/map");
		assertThat(waitFor("svg.map a .country").getAttribute("data-step")).isEqualTo("1");
		assertThat(browser().findElements(By.cssSelector("tbody tr"))).isNotEmpty();
		open("#/money");
		waitFor("h1");
		waitForText("h1", "Who gives to what for whom");
	}

	@Test
	void findsWaysBetweenTwo() {
		open("#/paths?from=gov%3Ach&to=ET");
		assertThat(waitFor(".way li:last-child").getText()).contains("Ethiopia");
	}

	@Test
	void saysWhatIsMissing() {
		open("#/projects/unknown");
		assertThat(waitFor("[role=alert]").getText()).contains("unknown");
		browser().manage().logs().get(LogType.BROWSER);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", PROGRAMME, "#/map", "#/money", "#/paths?from=gov%3Ach&to=ET", "#/review",
			"#/graph/countries/ET", "#/documents/people-2", "#/people" })
	void fitsOntoAPhone(String view) {
		browser().manage().window().setSize(new Dimension(500, 900));
		open(view);
		waitFor("main:not([aria-busy]) h1");
		assertThat(script("return document.documentElement.scrollWidth <= window.innerWidth")).isEqualTo("true");
		browser().manage().window().setSize(new Dimension(1400, 1000));
	}

	private void open(String view) {
		browser().get("about:blank");
		browser().get("http://localhost:" + this.port + "/" + view);
	}

	private WebElement waitFor(String selector) {
		wait((driver) -> !driver.findElements(By.cssSelector(selector)).isEmpty());
		return browser().findElement(By.cssSelector(selector));
	}

	private void waitForText(String selector, String text) {
		wait((driver) -> Boolean.TRUE
			.equals(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(selector), text).apply(driver)));
	}

	private static void wait(Function<WebDriver, Boolean> condition) {
		new WebDriverWait(browser(), Duration.ofSeconds(20)).until(condition);
	}

	private static String script(String source) {
		return String.valueOf(((JavascriptExecutor) browser()).executeScript(source));
	}

	private static ChromeDriver browser() {
		return started.orElseThrow();
	}

	private static Optional<Path> found(String... names) {
		return Stream.of(names)
			.flatMap((name) -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
				.map((folder) -> Path.of(folder, name)))
			.filter(Files::isExecutable)
			.findFirst();
	}

}
