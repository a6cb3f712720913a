package org.aidgraph.table.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aidgraph.extract.Fact;
import org.aidgraph.extract.Flow;
import org.aidgraph.extract.Mention;
import org.aidgraph.remark.Remark;
import org.aidgraph.table.Mapping;
import org.aidgraph.table.ReadTable;
import org.aidgraph.table.Reason;
import org.aidgraph.vocabulary.FlowType;
import org.aidgraph.vocabulary.Predicate;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RowFactMakerTests {

	private final List<Fact> facts = new ArrayList<>();

	private final List<Flow> flows = new ArrayList<>();

	private final List<Remark> remarks = new ArrayList<>();

	private void read(String table) {
		read(table, Mapping.NONE);
	}

	private void read(String table, Mapping mapping) {
		ReadTable read = ReadTable.of(table, mapping);
		assertThat(read.ending.damage()).isEmpty();
		read.rows.stream().map((row) -> new RowFactMaker().of(row, "wells")).forEach((said) -> {
			this.facts.addAll(said.facts());
			this.flows.addAll(said.flows());
			this.remarks.addAll(said.remarks());
		});
	}

	private List<String> lines() {
		return this.facts.stream()
			.map((fact) -> fact.subject().name() + " " + fact.predicate() + " " + fact.object().name()
					+ (fact.qualifiers().isEmpty() ? "" : " " + fact.qualifiers()))
			.toList();
	}

	private List<Reason> reasons() {
		return this.remarks.stream().map((remark) -> (Reason) remark.reason()).toList();
	}

	@Test
	void whoDoesWhatWhereTellsWhoWorksInACountry() {
		read("#org+name,#org+acronym,#sector,#adm1,#adm2,#country,#date+start,#date+end\n"
				+ "Lake Aid,LA,Water,North,Upper Town,Kenya,2024-01,2024-06-30\n");
		assertThat(lines()).containsExactly("Lake Aid OPERATES_IN Kenya "
				+ "{place=Upper Town, North, sector=Water, since=2024-01, until=2024-06-30}");
		assertThat(this.facts.get(0).subject().names()).containsExactly("LA");
		assertThat(this.facts.get(0).evidence().quote()).isEqualTo("Kenya");
		assertThat(this.facts.get(0).evidence()).hasToString("Located[quote=Kenya, locator=column F #country]");
	}

	@Test
	void placeCodesThatBeginWithACountryTellTheCountry() {
		read("#org,#sector,#adm1+code,#adm2+code\nLake Aid,Water,AF01,AF0104\n");
		assertThat(lines()).containsExactly("Lake Aid OPERATES_IN AF {sector=Water}");
		assertThat(this.facts.get(0).object().id()).contains("AF");
	}

	@Test
	void placeCodesThatDoNotAgreeOrBeginWithNoCountryTellNothing() {
		read("#org,#sector,#adm1+code,#adm2+code\nLake Aid,Water,AF01,KE0104\nLake Aid,Water,QQ01,QQ0104\n"
				+ "Lake Aid,Water,0102,010203\nLake Aid,Water,AFGHAN,\n");
		assertThat(this.facts).isEmpty();
		assertThat(reasons()).containsOnly(Reason.NO_COUNTRY).hasSize(4);
	}

	@Test
	void countriesAreKnownByTwoLettersOrThree() {
		read("#org,#sector,#country+code\nLake Aid,Water,KEN\nLake Aid,Water,ml\nLake Aid,Water,XYZ\n");
		assertThat(this.facts).extracting((fact) -> fact.object().id().orElse("")).containsExactly("KE", "ML");
		assertThat(reasons()).containsExactly(Reason.NOT_A_COUNTRY, Reason.NO_COUNTRY);
	}

	@Test
	void aTableOfOrganizationsAndCountriesAloneTellsNotThatTheyWorkThere() {
		read("#org,#country\nLake Aid,Kenya\n");
		assertThat(this.facts).isEmpty();
		assertThat(reasons()).containsExactly(Reason.SAYS_NOTHING);
	}

	@Test
	void anActivityHasThoseWhoRunFundManageAndJoinIt() {
		read("#activity+name,#activity+code,#org+impl,#org+funder,#org+partner,#org+prog,#sector,#country,#status,#date+start\n"
				+ "Wells for All,W-17,Lake Aid,Norway,Town of Kisumu,Big Lake Board,Water,Kenya,ongoing,2023-02-01\n");
		assertThat(lines()).containsExactlyInAnyOrder("Wells for All CODE W-17", "Lake Aid IMPLEMENTS Wells for All",
				"Norway FUNDS Wells for All", "Town of Kisumu PARTNERS_WITH Wells for All",
				"Big Lake Board MANAGES Wells for All", "Wells for All BENEFITS Kenya",
				"Wells for All HAS_SECTOR Water", "Wells for All STATUS ongoing", "Wells for All START 2023-02-01",
				"Lake Aid OPERATES_IN Kenya {activity=Wells for All, sector=Water, since=2023-02-01}");
	}

	@Test
	void aCodeIsKnownInItsSourceUnlessItIsOneOfTheWholeWorld() {
		assertThat(idOf("#activity,#activity+code,#org,#country\nWells,W-17,Lake Aid,Kenya\n"))
			.isEqualTo("project:wells.w-17");
		assertThat(idOf("#activity,#activity+code,#org,#country\nWells,XM-DAC-47066-CT.0690,Lake Aid,Kenya\n"))
			.isEqualTo("project:ct-0690");
		assertThat(idOf("#activity,#activity+code,#org,#country\nWells,GB-COH-1234-77,Lake Aid,Kenya\n"))
			.isEqualTo("activity:gb-coh-1234-77");
	}

	@Test
	void aTitleWithoutCodeIsTheActivityOfOneOrganizationInOneCountry() {
		String table = "#activity,#org,#country\nFood distribution,%s,%s\n";
		String one = idOf(table.formatted("Lake Aid", "Kenya"));
		assertThat(one).isEqualTo(idOf(table.formatted("Lake Aid", "Kenya")))
			.isNotEqualTo(idOf(table.formatted("Hill Aid", "Kenya")))
			.isNotEqualTo(idOf(table.formatted("Lake Aid", "Mali")));
	}

	private String idOf(String table) {
		this.facts.clear();
		read(table);
		return this.facts.stream()
			.filter((fact) -> fact.predicate() == Predicate.IMPLEMENTS)
			.findFirst()
			.flatMap((fact) -> fact.object().id())
			.orElseThrow();
	}

	@Test
	void workThatIsPlannedOrCalledOffIsNoPresence() {
		read("#org,#activity,#country,#status\nLake Aid,Wells,Kenya,Cancelled\nLake Aid,Pumps,Kenya,Planned\n");
		assertThat(lines()).doesNotContain("Lake Aid IMPLEMENTS Wells").contains("Lake Aid IMPLEMENTS Pumps");
		assertThat(this.facts).noneMatch((fact) -> fact.predicate() == Predicate.OPERATES_IN);
		assertThat(reasons()).containsExactly(Reason.NOT_DONE);
	}

	@Test
	void aFunderWithoutActivityFundsTheOrganizationThatDoesTheWork() {
		read("#org+impl,#org+funder,#sector,#country\nLake Aid,Norway,Water,Kenya\n");
		assertThat(lines()).contains("Norway FUNDS Lake Aid");
	}

	@Test
	void wordsThatNameNobodyAreLeftOutAndReported() {
		read("#org,#sector,#country\nN/A,Water,Kenya\n41124,Water,Kenya\n");
		assertThat(this.facts).isEmpty();
		assertThat(reasons()).containsExactly(Reason.PLACEHOLDER, Reason.NO_ORGANIZATION, Reason.NOT_A_NAME,
				Reason.NO_ORGANIZATION);
		assertThat(this.remarks.get(0))
			.hasToString("Remark[reason=PLACEHOLDER, identifier=row 2, " + "locator=row 2, column A #org, value=N/A]");
	}

	@Test
	void listsAreTakenApartWhereNoNameHasWhatStandsBetween() {
		read("#org+list,#sector,#country\nLake Aid; Hill Aid,Water,Kenya\n\"Lakes, Hills and Sons\",Water,Kenya\n");
		assertThat(this.facts).extracting((fact) -> fact.subject().name()).containsExactly("Lake Aid", "Hill Aid");
		assertThat(reasons()).contains(Reason.UNCLEAR_LIST);
	}

	@Test
	void oneOrganizationInSeveralLanguagesIsOne() {
		read("#org+name+en,#org+name+fr,#sector,#country\nLake Aid,Aide du Lac,Water,Kenya\n");
		assertThat(this.facts).singleElement()
			.satisfies((fact) -> assertThat(fact.subject().names()).containsExactly("Aide du Lac"));
	}

	@Test
	void moneyFlowsFromWhoGivesToWhoGets() {
		read("#org+name+provider,#org+id+provider,#org+name+receiver,#value+usd+paid,#date\n"
				+ "Norway,no-1,Lake Aid,\"1,234.50\",2024-05-06\n");
		Flow flow = this.flows.get(0);
		assertThat(flow.provider().map(Mention::name)).contains("Norway");
		assertThat(flow.receiver().map(Mention::name)).contains("Lake Aid");
		assertThat(flow.activity().name()).isEqualTo("Lake Aid");
		assertThat(flow.value()).isEqualByComparingTo("1234.50");
		assertThat(flow.currency()).isEqualTo("USD");
		assertThat(flow.type()).isEqualTo(FlowType.INCOMING_FUNDS);
		assertThat(flow.start()).hasToString("Optional[2024-05-06]");
		assertThat(flow.qualifiers()).isEqualTo(Map.of("providerRef", "no-1"));
		assertThat(flow.evidence()).hasToString("Located[quote=1,234.50, locator=column D #value+usd+paid]");
	}

	@Test
	void whoPublishesIsTheEndThatIsNotNamed() {
		read("#org+name+reporting,#org+name+provider,#org+name+receiver,#x_direction,#value+usd\n"
				+ "Lake Aid,Norway,,incoming,5\nLake Aid,,Hill Aid,outgoing,6\nLake Aid,,(Direct expenditure),outgoing,7\n");
		assertThat(this.flows)
			.extracting((flow) -> flow.provider().map(Mention::name).orElse("-") + " > "
					+ flow.receiver().map(Mention::name).orElse("-") + " for " + flow.activity().name())
			.containsExactly("Norway > Lake Aid for Lake Aid", "Lake Aid > Hill Aid for Hill Aid",
					"Lake Aid > - for Lake Aid");
	}

	@Test
	void aDirectionThatContradictsTheNamesLeavesTheEndOpen() {
		read("#org+name+reporting,#org+name+provider,#org+name+receiver,#x_direction,#value+usd\n"
				+ "Lake Aid,,Hill Aid,incoming,5\n");
		assertThat(this.flows.get(0).provider()).isEmpty();
		assertThat(reasons()).containsExactly(Reason.WRONG_DIRECTION);
	}

	@Test
	void moneyWithoutCurrencyOrOwnerIsLeftOut() {
		read("#org+name+provider,#org+name+receiver,#value,#currency\nNorway,Lake Aid,5,\nNorway,Lake Aid,5,Kroner\n"
				+ "Norway,Lake Aid,1.2E+7,NOK\n,,9,NOK\nNorway,Lake Aid,8,NOK\n");
		assertThat(this.flows).singleElement().satisfies((flow) -> assertThat(flow.currency()).isEqualTo("NOK"));
		assertThat(reasons()).containsExactly(Reason.NO_CURRENCY, Reason.SAYS_NOTHING, Reason.NOT_A_CURRENCY,
				Reason.SAYS_NOTHING, Reason.NOT_AN_AMOUNT, Reason.SAYS_NOTHING, Reason.NO_PARTY, Reason.SAYS_NOTHING);
	}

	@Test
	void theSameMoneyInTwoCurrenciesCountsOnce() {
		read("#org+name+provider,#org+name+receiver,#value+usd,#value+local,#currency\nNorway,Lake Aid,5,50,NOK\n");
		assertThat(this.flows).singleElement().satisfies((flow) -> assertThat(flow.currency()).isEqualTo("USD"));
		assertThat(reasons()).containsExactly(Reason.SECOND_AMOUNT);
	}

	@Test
	void severalWhoGaveTogetherGaveNobodyKnowsHowMuch() {
		read("#org+funder,#org+funder,#org+impl,#value+usd,#activity\nNorway,Sweden,Lake Aid,5,Wells\n");
		assertThat(this.flows.get(0).provider()).isEmpty();
		assertThat(this.flows.get(0).receiver().map(Mention::name)).contains("Lake Aid");
		assertThat(reasons()).containsExactly(Reason.SEVERAL_PARTIES);
	}

	@Test
	void whatSourceYmlSaysOfEveryRowHasItsPlaceThere() {
		read("Who,What\nLake Aid,Water\n",
				Mapping.of(Map.of("Who", "#org", "What", "#sector"), Map.of("#country+code", "KE")));
		assertThat(this.facts.get(0).evidence()).hasToString("Located[quote=KE, locator=source.yml #country+code]");
	}

}
