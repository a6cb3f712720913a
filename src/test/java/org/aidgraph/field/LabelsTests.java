package org.aidgraph.field;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LabelsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Start date: May 2013 | START | 12", "Donor - European Union | DONOR | 8",
					"Project StatusCompleted | STATUS | 14", "Start Date2013 | START | 10",
					"Budget (USD) 200,000 | BUDGET | 12", "P\u00e9riode : 2013 | PERIOD | 10",
					"Beneficiary Member State(s) Egypt | BENEFITS | 27", "Project Title Roads and Rivers | TITLE | 13",
					"ID: 12 | CODE | 4" })
	void findsTheLabelThatBeginsALine(String line, FieldKind kind, int end) {
		assertThat(Labels.startOf(line)).hasValueSatisfying((found) -> {
			assertThat(found.kind()).isEqualTo(kind);
			assertThat(found.end()).isEqualTo(end);
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "The donor gave: much", "12 Start date", "Projecting figures", "Xyz" })
	void findsNoLabelElsewhere(String line) {
		assertThat(Labels.startOf(line)).isEmpty();
	}

	@Test
	void knowsEveryFormOfALabelWithItsWordsApart() {
		assertThat(Labels.at("Date of   start of work", 0)).hasValueSatisfying((found) -> {
			assertThat(found.kind()).isEqualTo(FieldKind.START);
			assertThat(found.end()).isEqualTo(15);
		});
	}

}
