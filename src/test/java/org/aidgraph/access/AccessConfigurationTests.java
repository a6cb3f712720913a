package org.aidgraph.access;

import jakarta.servlet.Filter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * What follows from where the API listens.
 */
@ExtendWith(OutputCaptureExtension.class)
class AccessConfigurationTests {

	private final AccessConfiguration configuration = new AccessConfiguration();

	private final Refusals refusals = new Refusals(new JsonMapper());

	@ParameterizedTest
	@ValueSource(strings = { "0.0.0.0", "192.0.2.7", "" })
	void warnsWhereItListensWiderAndReadingIsOpen(String address, CapturedOutput output) {
		assertThat(limits(settings(true, 0), address).isEnabled()).isTrue();
		assertThat(output).contains("anybody who reaches it may read", "aidgraph.api.open-reading=false");
	}

	@ParameterizedTest
	@ValueSource(strings = { "127.0.0.1", "localhost", "::1" })
	void neitherWarnsNorLimitsOnLoopback(String address, CapturedOutput output) {
		assertThat(limits(settings(true, 0), address).isEnabled()).isFalse();
		assertThat(limits(settings(true, 100), address).isEnabled()).isTrue();
		assertThat(output).doesNotContain("may read");
	}

	@Test
	void doesNotWarnWhereReadingIsClosed(CapturedOutput output) {
		limits(settings(false, 0), "0.0.0.0");
		assertThat(output).doesNotContain("may read");
	}

	@Test
	void refusesLimitsThatLetNobodyIn() {
		assertThatIllegalArgumentException().isThrownBy(() -> new AccessSettings(true, List.of(), -1, 1, 0));
		assertThatIllegalArgumentException().isThrownBy(() -> new AccessSettings(true, List.of(), 0, 0, 0));
	}

	private FilterRegistrationBean<Filter> limits(AccessSettings settings, String address) {
		return this.configuration.callerLimits(settings, this.refusals, address);
	}

	private static AccessSettings settings(boolean open, int requests) {
		return new AccessSettings(open, List.of(), requests, 8, 8);
	}

}
