package org.aidgraph.funding;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.answer.RanCypher;
import org.aidgraph.funding.division.Pot;
import org.aidgraph.rate.InvalidRatesException;
import org.aidgraph.rate.RateFile;
import org.aidgraph.rate.RateTable;
import org.aidgraph.rows.DatabaseUnavailableException;
import org.aidgraph.rows.InvalidQuestionException;
import org.aidgraph.rows.Neo4jReader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Answers what is asked of money. Safe for use by many threads.
 */
@Component
public final class Funding {

	private static final String CONVERT_TO = "convertTo";

	/** More cannot be told apart in the time that a question has. */
	private static final int MOST_POTS = 500_000;

	private final Neo4jReader reader;

	private final Optional<RateFile> rates;

	Funding(Neo4jReader reader, @Value("${aidgraph.rates:}") String rates) {
		this.reader = reader;
		this.rates = Optional.of(rates).filter((path) -> !path.isBlank()).map((path) -> new RateFile(Path.of(path)));
	}

	/**
	 * What counts, and what does not.
	 * @throws InvalidQuestionException if there are no rates to what all is to be changed
	 * into, or there is too much to tell apart
	 * @throws DatabaseUnavailableException if the database gives no answer
	 */
	public Funded of(FundingQuestion question) {
		Exchange exchange = question.convertTo().map(this::exchange).orElse(Exchange.NONE);
		Ledger ledger = new Ledger(question, exchange);
		RanCypher cypher = this.reader.each("queries/funding",
				Map.of("asked", question.parameters(exchange.precision()), "limit", MOST_POTS),
				(row) -> ledger.add(Pot.of(row)));
		if (ledger.pots() == MOST_POTS) {
			throw new InvalidQuestionException("groupBy",
					"There is too much to tell apart: group by less, or give a filter", List.of());
		}
		return ledger.close(cypher);
	}

	private Exchange exchange(String currency) {
		RateTable table = this.rates.map(Funding::read)
			.orElseThrow(() -> new InvalidQuestionException(CONVERT_TO,
					"'convertTo' needs a table of rates: the setting aidgraph.rates names a CSV file with the columns "
							+ RateTable.COLUMNS,
					List.of()));
		Set<String> targets = table.targets();
		if (!targets.contains(currency)) {
			throw new InvalidQuestionException(CONVERT_TO,
					"'convertTo' is a currency that the table of rates leads to: " + String.join(", ", targets),
					List.copyOf(targets));
		}
		return new Exchange(Optional.of(new Exchange.Wanted(table, currency)));
	}

	private static RateTable read(RateFile file) {
		try {
			return file.table();
		}
		catch (InvalidRatesException ex) {
			throw new InvalidQuestionException(CONVERT_TO,
					"'convertTo' needs a table of rates, and the one that is set cannot be read: " + ex.getMessage(),
					List.of());
		}
	}

}
