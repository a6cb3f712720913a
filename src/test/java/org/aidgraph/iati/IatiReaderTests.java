package org.aidgraph.iati;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidgraph.iati.record.Activity;
import org.aidgraph.iati.record.Activity.Milestone;
import org.aidgraph.iati.record.Activity.Related;
import org.aidgraph.iati.record.Budget;
import org.aidgraph.iati.record.Narrative;
import org.aidgraph.iati.record.Organisation;
import org.aidgraph.iati.record.Participation.Role;
import org.aidgraph.iati.record.Share;
import org.aidgraph.iati.record.Share.Dimension;
import org.aidgraph.iati.record.Transaction;
import org.aidgraph.remark.Remark;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IatiReaderTests {

	private static Collected activity(String content) {
		return Collected
			.of("<iati-activity xml:lang='EN' default-currency='EUR'><iati-identifier> A-1\n</iati-identifier>"
					+ content + "</iati-activity>");
	}

	@Test
	void readsAnActivityOfVersionTwo() {
		Collected read = Collected
			.of("""
					<iati-activities version="2.03"><iati-activity xml:lang="en" default-currency="USD" hierarchy="2" humanitarian="1">
					<iati-identifier>XM-TEST-1</iati-identifier>
					<reporting-org ref="XM-TEST" type="40"><narrative>The Agency</narrative></reporting-org>
					<title><narrative>Clean water</narrative><narrative xml:lang="fr">Eau propre</narrative></title>
					<participating-org ref="NO-1" role="1" type="10" activity-id="NO-1-7"><narrative>Norway</narrative></participating-org>
					<participating-org role="4"><narrative>Wells &amp; Sons</narrative></participating-org>
					<other-identifier ref="CRS-9" type="A2"><owner-org ref="X"><narrative>Owner</narrative></owner-org></other-identifier>
					<activity-status code="2"/><activity-scope code="4"/>
					<activity-date type="1" iso-date="2020-03-15"><narrative>Planned</narrative></activity-date>
					<activity-date type="4" iso-date="2021-12-31T00:00:00Z"/>
					<contact-info type="1"><organisation><narrative>Agency desk</narrative></organisation><email>desk@test.invalid</email></contact-info>
					<recipient-country code="KE" percentage="62.5"/><recipient-region code="289" percentage="37.5"/>
					<sector code="14030" percentage="100"><narrative>Basic water</narrative></sector>
					<humanitarian-scope type="1" vocabulary="1-2" code="EQ-2015-000048-NPL"/>
					<budget type="2" status="2"><period-start iso-date="2020-01-01"/><period-end iso-date="2020-12-31"/>
					<value value-date="2020-01-01">1000.10</value></budget>
					<planned-disbursement><period-start iso-date="2020-01-01"/><value currency="EUR">5</value>
					<receiver-org><narrative>Wells</narrative></receiver-org></planned-disbursement>
					<transaction ref="t1"><transaction-type code="3"/><transaction-date iso-date="2020-05-06"/>
					<value currency="GBP" value-date="2020-05-07">-123456.1234567890</value>
					<provider-org ref="NO-1" provider-activity-id="NO-1-7"/><receiver-org><narrative>Wells</narrative></receiver-org>
					<sector vocabulary="99" code="w"/></transaction>
					<related-activity type="1" ref="XM-TEST"/>
					</iati-activity></iati-activities>""");
		assertThat(read.remarks()).isEmpty();
		assertThat(read.ending().version()).isEqualTo("2.03");
		Activity activity = read.activity();
		assertThat(activity.identifier()).isEqualTo("XM-TEST-1");
		assertThat(activity.hierarchy()).contains(2);
		assertThat(activity.humanitarian()).isTrue();
		assertThat(activity.status()).contains("2");
		assertThat(activity.scope()).contains("4");
		assertThat(activity.titles()).extracting(Narrative::language).containsExactly("en", "fr");
		assertThat(Narrative.best(activity.titles())).map(Narrative::text).contains("Clean water");
		assertThat(activity.participations()).extracting((part) -> part.role())
			.containsExactly(Role.FUNDING, Role.IMPLEMENTING);
		assertThat(activity.participations().get(0).party().activity()).contains("NO-1-7");
		assertThat(activity.participations().get(1).party().names()).extracting(Narrative::text)
			.containsExactly("Wells & Sons");
		assertThat(activity.participations().get(1).party().path()).isEqualTo("participating-org[2]");
		assertThat(activity.otherIdentifiers()).singleElement()
			.satisfies((other) -> assertThat(other.owner().orElseThrow().ref()).contains("X"));
		assertThat(activity.milestones()).extracting(Milestone::type)
			.containsExactly(Milestone.Type.PLANNED_START, Milestone.Type.ACTUAL_END);
		assertThat(activity.milestones().get(1).date()).hasToString("2021-12-31");
		assertThat(activity.contacts().get(0).email()).contains("desk@test.invalid");
		assertThat(activity.shares()).extracting(Share::dimension)
			.containsExactly(Dimension.COUNTRY, Dimension.REGION, Dimension.SECTOR, Dimension.HUMANITARIAN_SCOPE);
		assertThat(activity.shares().get(0).percentage()).contains(new BigDecimal("62.5"));
		assertThat(activity.shares()).extracting(Share::vocabulary).containsExactly("", "1", "1", "1-2");
		Budget budget = activity.budgets().get(0);
		assertThat(budget.revised()).isTrue();
		assertThat(budget.committed()).isTrue();
		assertThat(budget.amount().value()).isEqualTo(new BigDecimal("1000.10"));
		assertThat(budget.amount().currency()).isEqualTo("USD");
		assertThat(activity.budgets().get(1).kind()).isEqualTo(Budget.Kind.PLANNED_DISBURSEMENT);
		assertThat(activity.budgets().get(1).receiver()).isPresent();
		Transaction transaction = activity.transactions().get(0);
		assertThat(transaction.type()).contains(Transaction.Type.DISBURSEMENT);
		assertThat(transaction.amount().value()).isEqualTo(new BigDecimal("-123456.1234567890"));
		assertThat(transaction.amount().currency()).isEqualTo("GBP");
		assertThat(transaction.date().orElseThrow()).hasToString("2020-05-06");
		assertThat(transaction.amount().valueDate().orElseThrow()).hasToString("2020-05-07");
		assertThat(transaction.provider().orElseThrow().activity()).contains("NO-1-7");
		assertThat(transaction.shares()).singleElement()
			.satisfies((share) -> assertThat(share.vocabulary()).isEqualTo("99"));
		assertThat(activity.related()).containsExactly(new Related("XM-TEST", Related.Type.PARENT, 1));
	}

	@Test
	void readsTheWordsOfVersionOne() {
		Collected read = Collected
			.of("""
					<iati-activities version="1.03"><iati-activity xml:lang="en" default-currency="EUR">
					<iati-identifier>OLD-1</iati-identifier><title>Basic care</title>
					<reporting-org ref="NL-1" type="10">The Ministry</reporting-org>
					<participating-org role="Funding" ref="NL-1" type="10">The Ministry</participating-org>
					<participating-org role="Implementing">The Clinic</participating-org>
					<activity-date type="start-planned">2012-01-01</activity-date><activity-date type="end-actual" iso-date="2013-02">x</activity-date>
					<activity-status code="2">Implementation</activity-status>
					<other-identifier owner-ref="NL-1" owner-name="The Ministry">77-b</other-identifier>
					<recipient-country code="CF" percentage="100">Central African Republic</recipient-country>
					<sector vocabulary="DAC" code="12220" percentage="100">Basic health care</sector>
					<transaction><transaction-type code="C">Commitment</transaction-type><value value-date="2012-02-03">100</value>
					<transaction-date iso-date="2012-02-03"/><receiver-org>The Clinic</receiver-org></transaction>
					<activity-website>http://test.invalid</activity-website>
					</iati-activity></iati-activities>""");
		Activity activity = read.activity();
		assertThat(read.reasons()).containsOnly(Reason.LEGACY_CODE).hasSize(6);
		assertThat(activity.titles()).extracting(Narrative::text).containsExactly("Basic care");
		assertThat(activity.titles()).extracting(Narrative::language).containsExactly("en");
		assertThat(activity.participations()).extracting((part) -> part.party().names().get(0).text())
			.containsExactly("The Ministry", "The Clinic");
		assertThat(activity.milestones()).extracting((milestone) -> milestone.date().toString())
			.containsExactly("2012-01-01", "2013-02");
		assertThat(activity.otherIdentifiers().get(0).ref()).isEqualTo("77-b");
		assertThat(activity.otherIdentifiers().get(0).owner().orElseThrow().ref()).contains("NL-1");
		assertThat(activity.shares()).extracting(Share::vocabulary).containsExactly("", "1");
		assertThat(activity.transactions().get(0).type()).contains(Transaction.Type.OUTGOING_COMMITMENT);
		assertThat(activity.transactions().get(0).amount().currency()).isEqualTo("EUR");
	}

	@Test
	void readsOrganisationFiles() {
		Organisation organisation = Collected.of("""
				<iati-organisations version="2.03"><iati-organisation default-currency="USD">
				<organisation-identifier>XM-TEST</organisation-identifier><name><narrative>The Agency</narrative></name>
				<reporting-org ref="XM-TEST" type="40"><narrative>The Agency</narrative></reporting-org>
				<total-budget status="2"><period-start iso-date="2020-01-01"/><value>12</value>
				<budget-line><value>3</value></budget-line></total-budget>
				<recipient-country-budget><recipient-country code="KE"/><value>4</value></recipient-country-budget>
				<recipient-org-budget><recipient-org ref="X"/><value>5</value></recipient-org-budget>
				<total-expenditure><value>6</value></total-expenditure>
				</iati-organisation></iati-organisations>""").organisation();
		assertThat(organisation.identifier()).isEqualTo("XM-TEST");
		assertThat(organisation.budgets()).extracting(Budget::kind)
			.containsExactly(Budget.Kind.TOTAL_BUDGET, Budget.Kind.RECIPIENT_COUNTRY_BUDGET,
					Budget.Kind.RECIPIENT_ORG_BUDGET, Budget.Kind.TOTAL_EXPENDITURE);
		assertThat(organisation.budgets().get(1).place().orElseThrow().code()).isEqualTo("KE");
		assertThat(organisation.budgets().get(2).receiver().orElseThrow().ref()).contains("X");
	}

	@Test
	void findsActivitiesInsideTheAnswerOfAService() {
		assertThat(Collected.of("""
				<result><ok>True</ok><iati-activities version="2.01"><iati-activity><iati-identifier>A</iati-identifier>
				</iati-activity></iati-activities></result>""").activities()).hasSize(1);
	}

	@Test
	void leavesOutWhatHasNoIdentifier() {
		Collected read = Collected.of("<iati-activities><iati-activity/><iati-activity><iati-identifier>B"
				+ "</iati-identifier></iati-activity></iati-activities>");
		assertThat(read.activities()).extracting(Activity::identifier).containsExactly("B");
		assertThat(read.remarks()).singleElement().satisfies((remark) -> {
			assertThat(remark.reason()).isEqualTo(Reason.NO_IDENTIFIER);
			assertThat(remark.locator()).isEqualTo("//iati-activity[1]");
		});
	}

	@Test
	void takesNoMoneyWithoutNumberOrCurrency() {
		Collected read = activity("""
				<transaction><value currency="EUR">1,000</value></transaction><transaction><value/></transaction>
				<transaction><value currency="euro">5</value></transaction><transaction/>
				<budget><value currency="USD">1e3</value></budget><budget><value>.5</value></budget>""");
		assertThat(read.activity().transactions()).isEmpty();
		assertThat(read.activity().budgets()).extracting((budget) -> budget.amount().value().toPlainString())
			.containsExactly("1000", "0.5");
		assertThat(read.remarks()).extracting(Remark::reason)
			.containsExactly(Reason.NOT_AN_AMOUNT, Reason.NO_AMOUNT, Reason.NOT_A_CURRENCY, Reason.NO_AMOUNT);
		assertThat(read.remarks()).extracting(Remark::locator)
			.allSatisfy((locator) -> assertThat(locator)
				.startsWith("//iati-activity[normalize-space(iati-identifier)='A-1']/transaction["));
	}

	@Test
	void takesNoDateThatIsNone() {
		Collected read = activity(
				"""
						<activity-date type="1" iso-date="314804"/><activity-date type="1"/><activity-date type="1" iso-date="2020-02-30"/>
						<activity-date type="5" iso-date="2020-01-01"/><activity-date type="2" iso-date="2020-01-01"/>
						<activity-date type="4" iso-date="2019-01-01"/>""");
		assertThat(read.activity().milestones()).hasSize(2);
		assertThat(read.reasons()).containsExactly(Reason.NOT_A_DATE, Reason.NO_DATE, Reason.NOT_A_DATE,
				Reason.UNKNOWN_CODE, Reason.ENDS_BEFORE_START);
	}

	@Test
	void takesPlaceholdersForNothing() {
		Collected read = activity("""
				<participating-org role="1" ref="#"><narrative>A donor</narrative></participating-org>
				<participating-org role="1" ref="N/A"/>
				<recipient-country code="NA" percentage="100"/>""");
		assertThat(read.activity().participations()).singleElement()
			.satisfies((part) -> assertThat(part.party().ref()).isEmpty());
		assertThat(read.activity().shares()).as("NA is Namibia").hasSize(1);
		assertThat(read.reasons()).containsExactly(Reason.PLACEHOLDER, Reason.PLACEHOLDER, Reason.NO_ORGANIZATION);
	}

	@Test
	void remarksOnPercentagesThatMakeNoWhole() {
		Collected read = activity(
				"""
						<recipient-country code="KE" percentage="60"/><recipient-region code="298" percentage="60"/>
						<sector code="1" percentage="33.3"/><sector code="2" percentage="33.3"/><sector code="3" percentage="33.3"/>
						<sector vocabulary="99" code="a" percentage="120"/>""");
		assertThat(read.reasons()).containsExactly(Reason.NOT_A_PERCENTAGE, Reason.NOT_A_WHOLE);
		assertThat(read.activity().shares()).hasSize(6);
	}

	@Test
	void undoesWhatToolsDidToWords() {
		Collected read = activity("""
				<title><narrative>Relief &lt;i&gt; (Academy) &lt;/i&gt;</narrative>
				<narrative>Girls&amp;#8217; Education</narrative><narrative>Ugandaâ€™s plans</narrative>
				<narrative>  two
				  lines </narrative><narrative/><narrative>5 &lt; 6 Ã and Â are letters</narrative></title>""");
		assertThat(read.activity().titles()).extracting(Narrative::text)
			.containsExactly("Relief (Academy)", "Girls’ Education", "Uganda’s plans", "two lines",
					"5 < 6 Ã and Â are letters");
		assertThat(read.activity().titles().get(1).stated()).isEqualTo("Girls&#8217; Education");
		assertThat(read.reasons()).containsExactly(Reason.MARKUP, Reason.MARKUP, Reason.DOUBLE_ENCODED,
				Reason.EMPTY_TEXT);
	}

	@Test
	void reportsWhatTheStandardDoesNotHave() {
		Collected read = activity("""
				<title lang="x"><narrative>One</narrative><bold/></title><title><narrative>Two</narrative></title>
				<participating-org role="9"><narrative>Nobody</narrative></participating-org><strange><deep/></strange>
				words<result><title><narrative>Wells</narrative></title></result>""");
		assertThat(read.activity().titles()).extracting(Narrative::text).containsExactly("One");
		assertThat(read.reasons()).containsExactly(Reason.UNKNOWN_ATTRIBUTE, Reason.UNKNOWN_ELEMENT, Reason.REPEATED,
				Reason.UNKNOWN_CODE, Reason.UNKNOWN_ELEMENT, Reason.STRAY_TEXT);
		assertThat(read.ending().ignored()).isEqualTo(Map.of("result", 1L));
		assertThat(read.activity().participations()).isEmpty();
	}

	@Test
	void quotesIdentifiersInPaths() {
		assertThat(List.of("O'Neill", "5\"", "both ' and \""))
			.map((identifier) -> new Organisation(identifier, List.of(), Optional.empty(), List.of()).locator())
			.containsExactly("//iati-organisation[normalize-space(organisation-identifier)=\"O'Neill\"]",
					"//iati-organisation[normalize-space(organisation-identifier)='5\"']",
					"//iati-organisation[normalize-space(organisation-identifier)=concat('both ',\"'\",' and \"')]");
	}

}
