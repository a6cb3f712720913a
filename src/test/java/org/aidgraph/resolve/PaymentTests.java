package org.aidgraph.resolve;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.aidgraph.extract.Evidence;
import org.aidgraph.extract.Flow;
import org.aidgraph.extract.Mention;
import org.aidgraph.identity.Entity;
import org.aidgraph.reference.ReferenceData;
import org.aidgraph.vocabulary.FlowType;
import org.aidgraph.vocabulary.Kind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PaymentTests {

	private static final EntityResolver RESOLVER = new EntityResolver(ReferenceData.load());

	private static final Mention ACTIVITY = new Mention(Kind.PROJECT, "Wells", List.of(), Optional.of("activity:a-1"));

	private static Flow flow(String provider, Mention... targets) {
		return new Flow(FlowType.DISBURSEMENT, BigDecimal.TEN, "USD", Optional.empty(), Optional.empty(),
				Optional.empty(), ACTIVITY, Optional.of(Mention.of(Kind.ORGANIZATION, provider)), Optional.empty(),
				List.of(targets), new TreeMap<>(), new Evidence.Located("10 USD", "//x"), 0.99, "test");
	}

	@Test
	void joinsEntitiesAndNamesThem() {
		Mention kenya = new Mention(Kind.COUNTRY, "KE", List.of(), Optional.of("KE"));
		Resolved resolved = RESOLVER.resolve(List.of(), List.of(flow("Norway", kenya), flow("Norway")));
		assertThat(resolved.payments()).hasSize(2);
		Payment payment = resolved.payments().get(0);
		assertThat(payment.activity().id()).isEqualTo("activity:a-1");
		assertThat(payment.provider().map(Entity::id)).contains("gov:no");
		assertThat(payment.targets()).extracting(Entity::id).containsExactly("KE");
		assertThat(resolved.namings()).extracting((naming) -> naming.entity().id())
			.containsExactly("KE", "activity:a-1", "gov:no");
	}

	@Test
	void leavesAnEndOpenThatMeansNothing() {
		Mention nowhere = new Mention(Kind.COUNTRY, "ZZ", List.of(), Optional.of("ZZ"));
		Resolved resolved = RESOLVER.resolve(List.of(), List.of(flow("???", nowhere)));
		assertThat(resolved.payments()).singleElement().satisfies((payment) -> {
			assertThat(payment.provider()).isEmpty();
			assertThat(payment.targets()).isEmpty();
		});
		assertThat(resolved.rejected()).hasSize(2);
	}

	@Test
	void keepsActivitiesApartThatAreCalledTheSame() {
		Mention other = new Mention(Kind.PROJECT, "Wells", List.of(), Optional.of("activity:a-2"));
		Flow one = flow("Norway");
		Flow two = new Flow(one.type(), one.value(), one.currency(), one.start(), one.end(), one.valueDate(), other,
				one.provider(), one.receiver(), one.targets(), one.qualifiers(), one.evidence(), one.confidence(),
				one.extractor());
		assertThat(RESOLVER.resolve(List.of(), List.of(one, two)).payments())
			.extracting((payment) -> payment.activity().id())
			.containsExactly("activity:a-1", "activity:a-2");
	}

}
