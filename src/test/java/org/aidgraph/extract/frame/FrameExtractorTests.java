package org.aidgraph.extract.frame;

import java.util.List;
import org.aidgraph.extract.FactReader;
import org.aidgraph.reference.ReferenceData;
import org.aidgraph.text.Page;
import org.aidgraph.text.TextReader;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FrameExtractorTests {

	private static final FactReader READER = new FactReader(ReferenceData.load());

	@Test
	void bringsRussianBodiesToTheirNominative() {
		assertThat(facts("Проект «Дальний брод» реализуется Агентством по делам паромов Кыргызской Республики при "
				+ "финансовой поддержке Речного фонда и правительства Японии."))
			.containsExactlyInAnyOrder("Агентство по делам паромов Кыргызской Республики IMPLEMENTS Дальний брод",
					"Речной фонд FUNDS Дальний брод", "правительство Японии FUNDS Дальний брод");
	}

	@Test
	void readsRussianClausesWithTheVerbFirst() {
		assertThat(facts("Программу «Ветер с моря» финансирует Министерство паромов Норвегии. Её проводит общественный "
				+ "фонд «Лодка» совместно с ассоциацией «Весло»."))
			.containsExactlyInAnyOrder("Министерство паромов Норвегии FUNDS Ветер с моря",
					"общественный фонд «Лодка» IMPLEMENTS Ветер с моря", "ассоциация «Весло» IMPLEMENTS Ветер с моря",
					"ассоциация «Весло» PARTNERS_WITH общественный фонд «Лодка»");
	}

	@Test
	void readsRussianCostsTimesAndPlaces() {
		assertThat(facts("Проект «Дальний брод» рассчитан на период с марта 2021 года по май 2024 года. Его бюджет "
				+ "составляет 1,2 млн евро. Проект охватывает Узбекистан и Таджикистан."))
			.containsExactlyInAnyOrder("Дальний брод START 2021-03", "Дальний брод END 2024-05",
					"Дальний брод BUDGET 1200000 EUR", "Дальний брод BENEFITS Узбекистан",
					"Дальний брод BENEFITS Таджикистан");
	}

	@Test
	void readsArabicVerbsBeforeTheirSubject() {
		assertThat(facts("أطلقت جمعية قوارب النهر مشروع «ضفاف» بتمويل من صندوق المراكب وحكومة كندا. وينفذ المشروع في "
				+ "العراق ولبنان بالشراكة مع وزارة الموانئ والجسور."))
			.containsExactlyInAnyOrder("جمعية قوارب النهر IMPLEMENTS ضفاف", "صندوق المراكب FUNDS ضفاف",
					"حكومة كندا FUNDS ضفاف", "ضفاف BENEFITS العراق", "ضفاف BENEFITS لبنان",
					"وزارة الموانئ والجسور PARTNERS_WITH ضفاف");
	}

	@Test
	void readsArabicDigitsAndSignsOfVowels() {
		assertThat(facts("يموِّل مشروعَ «ضفاف» صندوقُ المراكب. وتبلغ ميزانية المشروع ٣٫٥ مليون يورو."))
			.containsExactlyInAnyOrder("صندوق المراكب FUNDS ضفاف", "ضفاف BUDGET 3500000 EUR");
	}

	@Test
	void leavesOutWhatIsDenied() {
		assertThat(facts("Речной банк не финансирует проект «Дальний брод».")).isEmpty();
		assertThat(facts("لم يتلق مشروع «ضفاف» أي تمويل من صندوق المراكب.")).isEmpty();
	}

	@Test
	void readsTheVerbOfARussianClauseBehindItsSubject() {
		assertThat(facts("Паром отремонтировали благодаря проекту «Дальний брод», который общественный фонд «Лодка» "
				+ "осуществляет совместно с Министерством паромов, пристаней и мостов Казахстана."))
			.containsExactlyInAnyOrder("общественный фонд «Лодка» IMPLEMENTS Дальний брод",
					"Министерство паромов, пристаней и мостов Казахстана IMPLEMENTS Дальний брод",
					"Министерство паромов, пристаней и мостов Казахстана PARTNERS_WITH общественный фонд «Лодка»");
	}

	@Test
	void readsWhereBodiesWorkAndWhatTheyBelongTo() {
		assertThat(facts("Фонд речных мостов работает в Таджикистане с 1993 года."))
			.containsExactly("Фонд речных мостов OPERATES_IN Таджикистан");
		assertThat(facts("جمهورية العراق دولة عضو في منظمة المراكب منذ عام 2017."))
			.containsExactly("العراق MEMBER_OF منظمة المراكب");
	}

	@Test
	void readsFrenchAndSpanishClausesWithTheSubjectBehindTheVerb() {
		assertThat(facts("Le projet « Vents du Large », que finance la Norvège, a démarré en octobre 2022."))
			.contains("Vents du Large START 2022-10")
			.anyMatch((fact) -> fact.endsWith("FUNDS Vents du Large"));
		assertThat(
				facts("El proyecto «Viento Norte», que ejecuta la Fundación Remo Largo, beneficia a Chile y al Perú."))
			.contains("Fundación Remo Largo IMPLEMENTS Viento Norte", "Viento Norte BENEFITS Chile");
	}

	@Test
	void takesTheHeadingsOfSectionsForTheirProjects() {
		assertThat(facts(
				"Страна озёр\n\nДом у причала\n\nПроект реализуется Речным фондом с 2020 года в посёлках у самой воды.\n\n"
						+ "Школа на плоту\n\nПроект финансируется Норвегией, дети учатся на плоту всё лето до осени.\n"))
			.contains("Речной фонд IMPLEMENTS Дом у причала");
	}

	private static List<String> facts(String text) {
		Page page = new TextReader().read("text/plain", text);
		return READER.read(page)
			.stream()
			.map((fact) -> fact.subject().name() + " " + fact.predicate() + " " + fact.object().name())
			.toList();
	}

}
