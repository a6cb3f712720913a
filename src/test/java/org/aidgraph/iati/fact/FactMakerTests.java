package org.aidgraph.iati.fact;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aidgraph.extract.Evidence;
import org.aidgraph.extract.Fact;
import org.aidgraph.extract.Flow;
import org.aidgraph.extract.Mention;
import org.aidgraph.iati.IatiReader;
import org.aidgraph.iati.Reason;
import org.aidgraph.remark.Remark;
import org.aidgraph.iati.record.Activity;
import org.aidgraph.reference.ReferenceData;
import org.aidgraph.vocabulary.ActivityId;
import org.aidgraph.vocabulary.FlowType;
import org.aidgraph.vocabulary.Kind;
import org.aidgraph.vocabulary.Predicate;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FactMakerTests {

	private static final FactMaker MAKER = new FactMaker(ReferenceData.load().organizations());

	private static RecordFacts facts(String identifier, String content) {
		List<RecordFacts> said = new ArrayList<>();
		String xml = "<iati-activity default-currency='USD'><iati-identifier>" + identifier + "</iati-identifier>"
				+ content + "</iati-activity>";
		new IatiReader().read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)),
				(item) -> said.add(MAKER.of((Activity) item)), (remark) -> {
				});
		return said.get(0);
	}

	private static List<Fact> of(RecordFacts said, Predicate predicate) {
		return said.facts().stream().filter((fact) -> fact.predicate() == predicate).toList();
	}

	private static List<String> objects(RecordFacts said, Predicate predicate) {
		return of(said, predicate).stream().map((fact) -> fact.object().name()).toList();
	}

	@Test
	void keepsTheFourRolesApart() {
		RecordFacts said = facts("A-1", """
				<title><narrative>Wells</narrative><narrative xml:lang="fr">Puits</narrative></title>
				<participating-org role="1" ref="NO-1"><narrative>Norway</narrative></participating-org>
				<participating-org role="2"><narrative>The Board</narrative></participating-org>
				<participating-org role="3"><narrative>The Agency</narrative></participating-org>
				<participating-org role="4"><narrative>The Diggers</narrative></participating-org>""");
		assertThat(said.facts()).filteredOn((fact) -> fact.subject().kind() == Kind.ORGANIZATION)
			.extracting((fact) -> fact.subject().name() + " " + fact.predicate() + " " + fact.object().name())
			.containsExactly("Norway FUNDS Wells", "The Board ACCOUNTABLE_FOR Wells", "The Agency MANAGES Wells",
					"The Diggers IMPLEMENTS Wells");
		Fact funds = of(said, Predicate.FUNDS).get(0);
		assertThat(funds.qualifiers()).isEqualTo(Map.of("ref", "NO-1"));
		assertThat(funds.subject().id()).as("a reference is a hint").isEmpty();
		assertThat(funds.evidence()).isEqualTo(new Evidence.Located("Norway",
				"//iati-activity[normalize-space(iati-identifier)='A-1']/participating-org[1]"));
		assertThat(said.subject().names()).containsExactly("Puits");
	}

	@Test
	void namesAnOrganizationOnlyByWhatNamesIt() {
		RecordFacts said = facts("A-1", """
				<reporting-org ref="XX-TEST-9"><narrative>The Agency</narrative></reporting-org>
				<participating-org role="1" ref="XX-TEST-9"/><participating-org role="1" ref="22000"/>
				<participating-org role="1" ref="XM-DAC-47066"/><participating-org role="1" ref="GB-CHC-1234"/>
				<participating-org role="1" ref="Cotton Tree News"/><participating-org role="1" ref="UNX"/>""");
		assertThat(of(said, Predicate.FUNDS)).extracting((fact) -> fact.subject().name())
			.containsExactly("The Agency", "International Organization for Migration", "GB-CHC-1234",
					"Cotton Tree News");
		assertThat(said.remarks()).extracting(Remark::value).containsExactly("22000", "UNX");
		assertThat(said.remarks()).extracting(Remark::reason).containsOnly(Reason.NO_NAME);
	}

	@Test
	void refusesSignsAsNames() {
		RecordFacts said = facts("A-1", """
				<participating-org role="1"><narrative>?</narrative></participating-org>
				<participating-org role="4"><narrative>…</narrative></participating-org>""");
		assertThat(said.facts()).noneMatch((fact) -> fact.subject().kind() == Kind.ORGANIZATION);
		assertThat(said.remarks()).extracting(Remark::reason).containsExactly(Reason.NO_NAME, Reason.NO_NAME);
		assertThat(said.remarks()).extracting(Remark::value).containsExactly("?", "…");
	}

	@Test
	void refusesDescriptionsAsNames() {
		RecordFacts said = facts("A-1", "<participating-org role='4'><narrative>" + "We dig wells. ".repeat(20)
				+ "</narrative></participating-org>");
		assertThat(of(said, Predicate.IMPLEMENTS)).isEmpty();
		assertThat(said.remarks()).extracting(Remark::reason).containsExactly(Reason.NO_NAME);
	}

	@Test
	void givesPlacesAndSectorsTheirShares() {
		RecordFacts said = facts("A-1",
				"""
						<recipient-country code="ke" percentage="62.50"/><recipient-country><narrative>Uganda</narrative></recipient-country>
						<recipient-region code="289" percentage="37.5"/><recipient-region code="998"/>
						<recipient-region vocabulary="2" code="014"/><recipient-region vocabulary="99" code="R1"><narrative>Great Lakes</narrative></recipient-region>
						<sector code="14030" percentage="100"/><sector vocabulary="2" code="121"/>
						<sector vocabulary="99" code="7"><narrative>Wells and pumps</narrative></sector><sector vocabulary="99" code="8"/>
						<humanitarian-scope type="1" vocabulary="1-2" code="EP-2020-000012-001"><narrative>COVID-19</narrative></humanitarian-scope>""");
		assertThat(of(said, Predicate.BENEFITS))
			.extracting((fact) -> fact.object().kind() + " " + fact.object().name() + " "
					+ fact.object().id().orElse("?") + " " + fact.qualifiers())
			.containsExactly("COUNTRY ke KE {percentage=62.5}", "COUNTRY Uganda ? {}",
					"REGION South of Sahara ? {percentage=37.5}", "REGION 014 014 {}", "REGION Great Lakes ? {}");
		assertThat(of(said, Predicate.HAS_SECTOR))
			.extracting((fact) -> fact.object().name() + " " + fact.object().id().orElse("?"))
			.containsExactly("Basic drinking water supply and basic sanitation sector:1.14030",
					"Health, General sector:2.121", "Wells and pumps ?");
		assertThat(objects(said, Predicate.EMERGENCY)).containsExactly("EP-2020-000012-001 COVID-19");
		assertThat(said.remarks()).extracting(Remark::reason).containsExactly(Reason.NOT_A_PLACE, Reason.NOT_A_PLACE);
	}

	@Test
	void knowsParentsAndChildren() {
		RecordFacts said = facts("A-1",
				"""
						<related-activity type="1" ref="A"/><related-activity type="2" ref="A-1-1"/><related-activity type="3" ref="A-2"/>""");
		assertThat(said.subject().kind()).isEqualTo(Kind.PROGRAMME);
		assertThat(of(said, Predicate.PART_OF))
			.extracting((fact) -> fact.subject().id().orElseThrow() + " in " + fact.object().id().orElseThrow())
			.containsExactly("activity:a-1 in activity:a", "activity:a-1-1 in activity:a-1");
	}

	@Test
	void statesValuesThatAreOne() {
		RecordFacts said = facts("A-1", """
				<activity-status code="2"/><activity-scope code="4"/>
				<activity-date type="1" iso-date="2020-01-01"/><activity-date type="2" iso-date="2020-02-01"/>
				<activity-date type="3" iso-date="2099-01-01"/>
				<budget><value>1000.50</value></budget>""");
		assertThat(objects(said, Predicate.STATUS)).containsExactly("Implementation");
		assertThat(objects(said, Predicate.COVERAGE)).containsExactly("National");
		assertThat(objects(said, Predicate.BUDGET)).containsExactly("1000.5 USD");
		assertThat(of(said, Predicate.START)).extracting((fact) -> fact.object().name() + " " + fact.qualifiers())
			.containsExactly("2020-01-01 {basis=planned}", "2020-02-01 {basis=actual}");
		assertThat(of(said, Predicate.START).get(1).confidence())
			.isGreaterThan(of(said, Predicate.START).get(0).confidence());
		assertThat(of(said, Predicate.END)).isEmpty();
		assertThat(said.remarks()).extracting(Remark::reason).containsExactly(Reason.IMPLAUSIBLE_DATE);
		assertThat(objects(facts("A-2", "<budget><value>1</value></budget><budget><value>2</value></budget>"),
				Predicate.BUDGET))
			.as("no sum that nobody states")
			.isEmpty();
	}

	@Test
	void makesFlowsOfMoney() {
		RecordFacts said = facts("A-1",
				"""
						<budget type="2" status="2"><period-start iso-date="2020-01-01"/><period-end iso-date="2020-12-31"/><value>10</value></budget>
						<transaction ref="t"><transaction-type code="3"/><transaction-date iso-date="2020-05-06"/>
						<value currency="GBP" value-date="2020-05-07">-12.25</value>
						<provider-org ref="NO-1" provider-activity-id="NO-1-7"><narrative>Norway</narrative></provider-org>
						<receiver-org><narrative>The Diggers</narrative></receiver-org>
						<recipient-country code="KE"/><sector code="14030"/></transaction>
						<transaction><transaction-type/><value>1</value><provider-org provider-activity-id="X-1"/></transaction>""");
		assertThat(said.flows()).extracting(Flow::type)
			.containsExactly(FlowType.REVISED_BUDGET, FlowType.DISBURSEMENT, FlowType.UNKNOWN);
		assertThat(said.flows().get(0).qualifiers()).isEqualTo(Map.of("committed", "true"));
		assertThat(said.flows().get(0).end().orElseThrow()).hasToString("2020-12-31");
		Flow flow = said.flows().get(1);
		assertThat(flow.value()).isEqualTo("-12.25");
		assertThat(flow.units()).isEqualTo(-13);
		assertThat(flow.fraction()).isEqualTo(750_000_000_000L);
		assertThat(flow.provider().map(Mention::name)).contains("Norway");
		assertThat(flow.receiver().map(Mention::name)).contains("The Diggers");
		assertThat(flow.targets()).extracting(Mention::kind).containsExactly(Kind.COUNTRY, Kind.SECTOR);
		assertThat(flow.qualifiers())
			.isEqualTo(Map.of("ref", "t", "providerRef", "NO-1", "providerActivity", "NO-1-7"));
		assertThat(flow.evidence().quote()).isEqualTo("-12.25 GBP");
		assertThat(flow.evidence().locator()).endsWith("/transaction[1]");
		assertThat(said.flows().get(2).provider()).isEmpty();
		assertThat(said.flows().get(2).qualifiers()).isEqualTo(Map.of("providerActivity", "X-1"));
		assertThat(said.remarks()).isEmpty();
	}

	@Test
	void findsTheCodeThatPagesPrint() {
		RecordFacts said = facts("XM-DAC-47066-CT.0690", "");
		assertThat(said.subject().id()).contains("project:ct-0690");
		assertThat(objects(said, Predicate.CODE)).containsExactly("XM-DAC-47066-CT.0690", "CT.0690");
		assertThat(said.subject().name()).as("without a title").isEqualTo("XM-DAC-47066-CT.0690");
	}

	@Test
	void tellsIdentifiersApartThatLookAlikeInAnId() {
		assertThat(ActivityId.of("SE-0-1")).isEqualTo("activity:se-0-1");
		assertThat(ActivityId.of("EC-2020/4/0")).startsWith("activity:ec-2020-4-0-")
			.isNotEqualTo(ActivityId.of("EC-2020/4-0"))
			.isEqualTo(ActivityId.of("ec-2020/4/0"));
		assertThat(ActivityId.of("GB-\uDBC0\uDC5F")).isNotEqualTo(ActivityId.of("GB-\uDBC0\uDC60"));
	}

	@Test
	void knowsWhomToAsk() {
		RecordFacts said = facts("A-1",
				"""
						<contact-info><organisation><narrative>The Agency</narrative></organisation><email>a@test.invalid</email></contact-info>
						<contact-info><organisation><narrative>The Agency</narrative></organisation>
						<person-name><narrative>Ann Example</narrative></person-name><telephone>1</telephone></contact-info>""");
		assertThat(of(said, Predicate.CONTACT_FOR))
			.extracting((fact) -> fact.subject().name() + " for " + fact.object().name() + " " + fact.qualifiers())
			.containsExactly("The Agency for A-1 {email=a@test.invalid}", "Ann Example for The Agency {phone=1}");
	}

	@Test
	void readsWhatAnOrganisationHas() {
		List<RecordFacts> said = new ArrayList<>();
		String xml = """
				<iati-organisations><iati-organisation default-currency="USD"><organisation-identifier>XM-DAC-47066</organisation-identifier>
				<name><narrative>IOM</narrative></name>
				<total-budget><value>12</value></total-budget><total-expenditure><value>11</value></total-expenditure>
				<recipient-country-budget><recipient-country code="KE"/><value>3</value></recipient-country-budget>
				</iati-organisation></iati-organisations>""";
		new IatiReader().read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)),
				(item) -> said.add(MAKER.of(item)), (remark) -> {
				});
		assertThat(said.get(0).subject().id()).contains("org:international-organization-for-migration");
		assertThat(objects(said.get(0), Predicate.HAS_IDENTIFIER)).containsExactly("XM-DAC-47066");
		assertThat(said.get(0).flows()).extracting(Flow::type)
			.containsExactly(FlowType.TOTAL_BUDGET, FlowType.TOTAL_EXPENDITURE, FlowType.RECIPIENT_BUDGET);
		assertThat(said.get(0).flows()).allMatch((flow) -> flow.type().isPlanned());
		assertThat(said.get(0).flows().get(2).targets()).extracting((place) -> place.id().orElse(""))
			.containsExactly("KE");
	}

}
