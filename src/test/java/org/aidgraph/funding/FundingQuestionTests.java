package org.aidgraph.funding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.funding.division.Dimension;
import org.aidgraph.rows.InvalidQuestionException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FundingQuestionTests {

	@Test
	void readsWhatToGroupBy() {
		assertThat(FundingQuestion.groups(" year,Donor,, ")).containsExactly(Dimension.DONOR, Dimension.YEAR);
		assertThat(FundingQuestion.groups("")).isEmpty();
		assertThatExceptionOfType(InvalidQuestionException.class).isThrownBy(() -> FundingQuestion.groups("colour"))
			.satisfies((ex) -> assertThat(ex.allowed()).contains("donor", "currency", "type"));
	}

	@Test
	void asksTheDatabaseForFiltersToo() {
		FundingQuestion question = new FundingQuestion(Set.of(Dimension.YEAR),
				Map.of(Dimension.COUNTRY, "ET", Dimension.TYPE, "disbursement, BUDGET"), Optional.empty());
		Map<String, Object> asked = question.parameters(7);
		assertThat(asked).containsEntry("by", List.of("country", "year", "type"))
			.containsEntry("types", List.of("DISBURSEMENT", "BUDGET"))
			.containsEntry("country", "ET")
			.containsEntry("donor", "")
			.containsEntry("year", 0)
			.containsEntry("period", 7);
	}

}
