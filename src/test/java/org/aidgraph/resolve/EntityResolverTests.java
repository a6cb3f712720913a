package org.aidgraph.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidgraph.extract.Evidence;
import org.aidgraph.extract.Fact;
import org.aidgraph.extract.Mention;
import org.aidgraph.reference.ReferenceData;
import org.aidgraph.vocabulary.Kind;
import org.aidgraph.vocabulary.Predicate;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EntityResolverTests {

	private static final EntityResolver RESOLVER = new EntityResolver(ReferenceData.load());

	private static final String IOM = "org:international-organization-for-migration";

	@Test
	void oneOrganizationHasOneIdHoweverItIsWritten() {
		assertThat(idOf(organization("International Organization for Migration", "IOM"))).isEqualTo(IOM);
		assertThat(idOf(organization("Organisation internationale pour les migrations"))).isEqualTo(IOM);
		assertThat(idOf(organization("IOM", "OIM", "International Organization for Migration"))).isEqualTo(IOM);
	}

	@Test
	void anAcronymOfManyMeaningsProvesNothing() {
		assertThat(idOf(organization("IOM"))).isEqualTo("org:iom");
		assertThat(idOf(organization("UNHCR"))).isEqualTo("org:united-nations-high-commissioner-for-refugees");
	}

	@Test
	void theDocumentDecidesWhatAnAcronymMeans() {
		Resolved resolved = RESOLVER
			.resolve(List.of(fact(organization("Institute of Medicine", "IOM"), Predicate.FUNDS, project("A Study")),
					fact(organization("IOM"), Predicate.IMPLEMENTS, project("A Study"))));
		assertThat(resolved.claims()).extracting((claim) -> claim.subject().id())
			.doesNotContain(IOM)
			.hasSize(2)
			.allSatisfy((id) -> assertThat(id).isEqualTo("org:institute-of-medicine"));
	}

	@Test
	void anOfficeInACountryTellsWhatItsAcronymMeans() {
		Resolved resolved = RESOLVER
			.resolve(List.of(fact(organization("IOM"), Predicate.IMPLEMENTS, project("Warm Rooms")),
					fact(mission("IOM Ukraine"), Predicate.PART_OF, organization("IOM"))));
		assertThat(resolved.claims().get(0).subject().id()).isEqualTo(IOM);
		assertThat(resolved.claims().get(1).object().orElseThrow().id()).isEqualTo(IOM);
	}

	@Test
	void anAcronymIsKnownByTheCompanyItKeeps() {
		Resolved amongTheUnitedNations = RESOLVER
			.resolve(List.of(fact(organization("IOM"), Predicate.PARTNERS_WITH, organization("UNICEF"))));
		assertThat(
				amongTheUnitedNations.claims().get(0).subject().id() + amongTheUnitedNations.claims().get(0).object())
			.contains(IOM);
		Resolved alone = RESOLVER
			.resolve(List.of(fact(organization("IOM"), Predicate.PARTNERS_WITH, organization("Storm Watch"))));
		assertThat(alone.claims().get(0).subject().id()).isEqualTo("org:iom");
	}

	@Test
	void aSubstringNeverMerges() {
		assertThat(idOf(organization("IOM3"))).isNotEqualTo(IOM);
		assertThat(idOf(organization("IOM Development Club"))).isNotEqualTo(IOM);
	}

	@Test
	void anOfficeIsTheSameByEveryOfItsNames() {
		List<Mention> names = List.of(mission("IOM Mission in the Republic of Korea"), mission("IOM ROK"),
				mission("IOM Republic of Korea Mission"),
				mission("International Organization for Migration (IOM) Mission in the Republic of Korea (ROK)"));
		assertThat(names).allSatisfy((name) -> assertThat(idOf(name)).isEqualTo("org:iom.kr"));
		assertThat(idOf(mission("IOM Libya"))).isEqualTo("org:iom.ly");
		assertThat(idOf(mission("IOM MENA Regional Office"))).isEqualTo("org:iom-mena-regional-office");
	}

	@Test
	void aCountryThatGivesIsItsGovernmentAndOneThatBenefitsIsNot() {
		Resolved resolved = RESOLVER.resolve(List.of(fact(country("Norway"), Predicate.FUNDS, project("Help Desk")),
				fact(organization("Government of Norway"), Predicate.FUNDS, project("Help Desk")),
				fact(project("Help Desk"), Predicate.BENEFITS, country("Norway"))));
		assertThat(resolved.claims().get(0).subject().id()).isEqualTo("gov:no");
		assertThat(resolved.claims().get(1).subject().id()).isEqualTo("gov:no");
		assertThat(resolved.claims().get(2).object().orElseThrow().id()).isEqualTo("NO");
	}

	@Test
	void nearMissesStayApart() {
		assertThat(idOf(country("Niger"))).isEqualTo("NE");
		assertThat(idOf(country("Nigeria"))).isEqualTo("NG");
		assertThat(idOf(country("Guinea-Bissau"))).isEqualTo("GW");
		assertThat(idOf(country("Democratic Republic of the Congo"))).isEqualTo("CD");
		assertThat(idOf(country("Congo"))).isEqualTo("CG");
	}

	@Test
	void aNameThatIsNoCountryIsRejectedWithItsReason() {
		Resolved resolved = RESOLVER
			.resolve(List.of(fact(project("Help Desk"), Predicate.BENEFITS, country("Ruritania"))));
		assertThat(resolved.claims()).isEmpty();
		assertThat(resolved.rejected()).singleElement()
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo("no country has this name"));
	}

	@Test
	void aProjectIsItsCode() {
		Mention titled = new Mention(Kind.PROJECT, "Help Desk", List.of("CT.0690"), Optional.empty());
		assertThat(idOf(titled)).isEqualTo("project:ct-0690");
		assertThat(idOf(project("Help Desk"))).isEqualTo("project:help-desk");
	}

	@Test
	void aRoleBelongsToItsOrganization() {
		Fact director = new Fact(Mention.of(Kind.PERSON, "Ana Sample"), Predicate.HOLDS_ROLE,
				Mention.of(Kind.ROLE, "Director"), Map.of("at", "IOM Libya"), new Evidence.Quotation("x", 0, 1), 0.9,
				"test");
		Resolved resolved = RESOLVER.resolve(List.of(director));
		assertThat(resolved.claims()).extracting((claim) -> claim.relation().orElseThrow())
			.containsExactly(RelationType.HOLDS, RelationType.AT);
		assertThat(resolved.claims().get(0).subject().id()).isEqualTo("person:ana-sample.iom");
		assertThat(resolved.claims().get(1).subject().id()).isEqualTo("role:director.iom.ly");
		assertThat(resolved.claims().get(1).object().orElseThrow().id()).isEqualTo("org:iom.ly");
	}

	@Test
	void aPartnershipIsWrittenOnce() {
		Mention one = organization("Harbour League");
		Mention other = organization("Storm Watch");
		Claim forth = RESOLVER.resolve(List.of(fact(one, Predicate.PARTNERS_WITH, other))).claims().get(0);
		Claim back = RESOLVER.resolve(List.of(fact(other, Predicate.PARTNERS_WITH, one))).claims().get(0);
		assertThat(forth.subject().id()).isEqualTo(back.subject().id());
		assertThat(forth.turned()).isNotEqualTo(back.turned());
	}

	@Test
	void theSameThingTwiceIsNoRelation() {
		Resolved resolved = RESOLVER.resolve(List.of(fact(organization("International Organization for Migration"),
				Predicate.PARTNERS_WITH, organization("Organización Internacional para las Migraciones"))));
		assertThat(resolved.claims()).isEmpty();
		assertThat(resolved.rejected()).hasSize(1);
	}

	private static String idOf(Mention mention) {
		Fact fact = switch (mention.kind()) {
			case COUNTRY -> fact(project("Help Desk Abroad"), Predicate.BENEFITS, mention);
			case PROJECT -> fact(mention, Predicate.BENEFITS, country("Chad"));
			default -> fact(mention, Predicate.OPERATES_IN, country("Chad"));
		};
		Claim claim = RESOLVER.resolve(List.of(fact)).claims().get(0);
		return (mention.kind() == Kind.COUNTRY) ? claim.object().orElseThrow().id() : claim.subject().id();
	}

	private static Mention organization(String name, String... names) {
		return new Mention(Kind.ORGANIZATION, name, List.of(names), Optional.empty());
	}

	private static Mention mission(String name) {
		return Mention.of(Kind.MISSION, name);
	}

	private static Mention project(String title) {
		return Mention.of(Kind.PROJECT, title);
	}

	private static Mention country(String name) {
		return Mention.of(Kind.COUNTRY, name);
	}

	private static Fact fact(Mention subject, Predicate predicate, Mention object) {
		return new Fact(subject, predicate, object, Map.of(), new Evidence.Quotation("x", 0, 1), 0.9, "test");
	}

}
