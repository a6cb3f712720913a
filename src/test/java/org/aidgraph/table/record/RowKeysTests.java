package org.aidgraph.table.record;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RowKeysTests {

	private static final String HASH = "00000000000000ab0123";

	@Test
	void countsRowsThatSayTheSame() {
		RowKeys keys = new RowKeys();
		assertThat(keys.next(HASH)).isEqualTo("00000000000000ab");
		assertThat(keys.next(HASH)).isEqualTo("00000000000000ab-2");
		assertThat(keys.contains("00000000000000ab-123456789012")).isTrue();
		assertThat(keys.contains("00000000000000ab-2-123456789012")).isTrue();
		assertThat(keys.contains("00000000000000ab-3-123456789012")).isFalse();
		assertThat(keys.contains("00000000000000ac-123456789012")).isFalse();
		assertThat(keys.contains("an-activity")).isFalse();
		assertThat(keys.size()).isEqualTo(2);
	}

	@Test
	void forgetsNoneOfMany() {
		RowKeys keys = new RowKeys();
		Random random = new Random(7);
		Set<String> ids = new HashSet<>();
		for (int i = 0; i < 100_000; i++) {
			ids.add(keys.next("%016x".formatted(random.nextLong())) + "-123456789012");
		}
		assertThat(ids).hasSize(100_000).allMatch(keys::contains);
		assertThat(keys.contains("%016x-123456789012".formatted(random.nextLong()))).isFalse();
	}

}
