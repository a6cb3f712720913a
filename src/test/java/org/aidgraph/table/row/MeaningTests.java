package org.aidgraph.table.row;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MeaningTests {

	@Test
	void readsHashtagsWithBlanksAndCapitals() {
		assertThat(Tag.of(" # ORG +Name  + Reporting ")).map(Tag::toString).contains("#org+name+reporting");
		assertThat(Tag.of("#adm1")).map(Tag::name).contains("adm1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "org", "#", "#1", "# 12 of 20", "#org name", "see #org" })
	void takesNothingElseForAHashtag(String cell) {
		assertThat(Tag.of(cell)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "#org, ORGANIZATION, ACTOR", "#org+impl+name, ORGANIZATION, ACTOR", "#org+acronym, ACRONYM, ACTOR",
			"#org+id+provider, REFERENCE, PROVIDER", "#org+funder, ORGANIZATION, FUNDER",
			"#org+name+receiver, ORGANIZATION, RECEIVER", "#org+reporting+name, ORGANIZATION, REPORTER",
			"#org+name+fr, ORGANIZATION, ACTOR", "#adm2+name, AREA, ACTOR", "#adm1+code, AREA_CODE, ACTOR",
			"#country+iso3, COUNTRY_CODE, ACTOR", "#country+name+impl, COUNTRY, ACTOR", "#date+start, START, ACTOR",
			"#value+paid+usd, VALUE, ACTOR", "#activity+code, ACTIVITY_CODE, ACTOR",
			"#x_transaction_direction, DIRECTION, ACTOR", "#subsector, SECTOR, ACTOR" })
	void knowsWhatAHashtagMeans(String tag, Field field, Role role) {
		Meaning meaning = Meaning.of(Tag.of(tag).orElseThrow());
		assertThat(meaning.field()).isEqualTo(field);
		assertThat(meaning.role()).isEqualTo(role);
	}

	@ParameterizedTest
	@ValueSource(strings = { "#org+type+name", "#org+parent", "#org+impl+funder", "#country+origin", "#country+funder",
			"#value+requested", "#value+pct", "#date+reported", "#activity+type", "#activity+appeal", "#sector+code",
			"#reached+f", "#status+code", "#adm1+origin" })
	void leavesAloneWhatIsAboutSomethingElse(String tag) {
		assertThat(Meaning.of(Tag.of(tag).orElseThrow()).field()).isEqualTo(Field.NONE);
	}

	@Test
	void namesColumnsAsSpreadsheetsDo() {
		assertThat(Column.letters(0)).isEqualTo("A");
		assertThat(Column.letters(25)).isEqualTo("Z");
		assertThat(Column.letters(26)).isEqualTo("AA");
		assertThat(Column.letters(702)).isEqualTo("AAA");
	}

}
