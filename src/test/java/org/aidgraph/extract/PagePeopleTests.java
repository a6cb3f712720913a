package org.aidgraph.extract;

import java.util.List;
import java.util.Optional;
import org.aidgraph.reference.ReferenceData;
import org.aidgraph.text.TextReader;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who holds which post, and whom to ask, on pages of offices and in the news.
 */
class PagePeopleTests {

	private static final FactReader READER = new FactReader(ReferenceData.load());

	@Test
	void readsThePostBeforeTheNameThatFillsIt() {
		assertThat(text("IOM Georgia assists the Government. IOM Georgia is led from Tbilisi. "
				+ "The Deputy Chief of Mission is Mr. Otar Lindholm; the Resource Management Officer is Ms. Nino Cole."))
			.contains("Otar Lindholm | HOLDS_ROLE | Deputy Chief of Mission @ IOM Georgia",
					"Nino Cole | HOLDS_ROLE | Resource Management Officer @ IOM Georgia");
	}

	@Test
	void readsWhoTookUpAPost() {
		assertThat(text("Nomsa Hartigan took up her post as Chief of Mission of IOM Zambia in September 2022."))
			.contains("Nomsa Hartigan | HOLDS_ROLE | Chief of Mission @ IOM Zambia");
	}

	@Test
	void readsNoFormerPost() {
		assertThat(text("L'ancien Chef de mission de l'OIM, M. Paul Nadji, assistait \u00e0 la c\u00e9r\u00e9monie."))
			.noneMatch((fact) -> fact.contains("HOLDS_ROLE"));
	}

	@Test
	void leavesTheAddressOfAnExcellencyOut() {
		assertThat(text("Your Excellency Mr. Piet van Loon, Ambassador of the Kingdom of the Netherlands,"))
			.anyMatch((fact) -> fact.startsWith("Piet van Loon | HOLDS_ROLE | Ambassador"));
	}

	@Test
	void takesNoFieldOfWorkAndNoTownForAPerson() {
		assertThat(text("Associate Durable Solutions Officer\n\nJoseph Kaupa\nHead of Field Office, Port Moresby\n"))
			.noneMatch((fact) -> fact.startsWith("Durable Solutions") || fact.startsWith("Port Moresby"));
	}

	@Test
	void takesNoVisitForAnEmployer() {
		assertThat(text("""
				Visita de la Embajada de Espa\u00f1a

				People
				Gerrit Bastien, Chief of Mission
				""")).noneMatch((fact) -> fact.contains("Visita"));
	}

	@Test
	void givesContactsOfANewsReleaseToTheBodyThatActsInIt() {
		assertThat(
				text("""
						Blantyre \u2013 The International Organization for Migration (IOM) today issued an appeal for people on the river.

						For more information, please contact:
						In Lilongwe: Gift Mkandawire, Tel: +265 999 555 041, Email: gmkandawire@missions.example
						"""))
			.contains("Gift Mkandawire | CONTACT_FOR | International Organization for Migration");
	}

	private static List<String> text(String content) {
		return READER.read(new TextReader().read("text/plain", content))
			.stream()
			.map((fact) -> fact.subject().name() + " | " + fact.predicate() + " | " + fact.object().name()
					+ Optional.ofNullable(fact.qualifiers().get("at")).map((at) -> " @ " + at).orElse(""))
			.toList();
	}

}
