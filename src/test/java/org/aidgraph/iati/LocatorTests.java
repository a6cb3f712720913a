package org.aidgraph.iati;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.aidgraph.iati.record.Activity;
import org.aidgraph.iati.record.Narrative;
import org.aidgraph.iati.record.Party;
import org.aidgraph.iati.record.Transaction;
import org.aidgraph.remark.Remark;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Locators are XPaths that lead, in the real files in {@code ../shared}, to one element
 * with the words that were read there.
 */
class LocatorTests {

	private static final Path FOLDER = Path.of("..", "shared", "data", "iati");

	@ParameterizedTest
	@ValueSource(strings = { "cordaid-1.03-3-activities.xml", "diterator-activity-02.xml", "iom-DP.2154-original.xml",
			"iom-small-10.nocontact.xml", "ofid-legacy-codes.nocontact.xml" })
	void leadToTheWords(String name) throws Exception {
		Path file = FOLDER.resolve(name);
		Assumptions.assumeTrue(Files.exists(file), "The IATI files in ../shared are not here");
		Document document = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(file.toFile());
		XPath xpath = XPathFactory.newDefaultInstance().newXPath();
		Collected read = Collected.of(file);
		Map<String, List<String>> places = new LinkedHashMap<>();
		for (Activity activity : read.activities()) {
			places.put(activity.locator(), List.of(activity.identifier()));
			activity.participations().forEach((part) -> add(places, activity, part.party(), ""));
			for (Transaction transaction : activity.transactions()) {
				places.put(activity.locator(transaction.path()), List.of(transaction.amount().value().toPlainString()));
				transaction.provider().ifPresent((party) -> add(places, activity, party, transaction.path() + "/"));
				transaction.receiver().ifPresent((party) -> add(places, activity, party, transaction.path() + "/"));
			}
			activity.shares().forEach((share) -> places.put(activity.locator(share.path()), stated(share.names())));
			activity.milestones().forEach((date) -> places.put(activity.locator(date.path()), List.of()));
			activity.budgets()
				.forEach((budget) -> places.put(activity.locator(budget.path()),
						List.of(budget.amount().value().toPlainString())));
		}
		assertThat(places.size()).isGreaterThan(5);
		places.forEach((place, words) -> {
			NodeList nodes = evaluate(xpath, place, document);
			assertThat(nodes.getLength()).as(place).isEqualTo(1);
			String content = nodes.item(0).getTextContent().replaceAll("\\s+", " ");
			assertThat(words).as(place).allSatisfy((word) -> assertThat(content).contains(word));
		});
		for (Remark remark : read.remarks()) {
			assertThat(evaluate(xpath, remark.locator(), document).getLength()).as(remark.toString()).isPositive();
		}
	}

	private static void add(Map<String, List<String>> places, Activity activity, Party party, String above) {
		places.put(activity.locator(above + party.path()), stated(party.names()));
	}

	private static List<String> stated(List<Narrative> names) {
		List<String> words = new ArrayList<>();
		names.forEach((name) -> words.add(name.stated()));
		return words;
	}

	private static NodeList evaluate(XPath xpath, String place, Document document) {
		try {
			return (NodeList) xpath.evaluate(place, document, XPathConstants.NODESET);
		}
		catch (XPathExpressionException ex) {
			throw new AssertionError(place, ex);
		}
	}

}
