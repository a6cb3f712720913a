package org.aidgraph.rows;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DeadlineTests {

	@Test
	void givesTheAnswer() {
		assertThat(Deadline.of(5).await(() -> 42)).isEqualTo(42);
	}

	@Test
	void passesAFailureOn() {
		assertThatIllegalArgumentException().isThrownBy(() -> Deadline.of(5).await(() -> {
			throw new IllegalArgumentException("wrong");
		})).withMessage("wrong");
	}

	@Test
	void doesNotWaitForever() {
		CountDownLatch never = new CountDownLatch(1);
		assertThatExceptionOfType(DatabaseUnavailableException.class)
			.isThrownBy(() -> Deadline.of(1).await(() -> awaited(never)))
			.withMessage("The database gave no answer within 1 s");
	}

	private static boolean awaited(CountDownLatch latch) {
		try {
			latch.await();
			return true;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
