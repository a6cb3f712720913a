package org.aidgraph.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The life of one server, in order: started, used, stopped, killed and started again, in
 * a home whose name was not made for convenience.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class Neo4jServerIT {

	private static Path home = Path.of("");

	private static ServerSettings settings = ServerSettings.of(home);

	private static Optional<Neo4jServer> server = Optional.empty();

	@BeforeAll
	static void start(@TempDir Path folder) {
		home = folder.resolve("aid graph بيانات");
		settings = ServerSettings.of(home).withPorts(0, 0).withMemory(512, 64);
		server = Optional.of(Neo4jServer.start(settings, ServerProgress.SILENT));
	}

	@AfterAll
	static void stop() {
		server.ifPresent(Neo4jServer::close);
	}

	@Test
	@Order(1)
	void answersThoseWhoKnowThePasswordOnly() {
		int httpPort = running().browserUri().getPort();
		assertThat(Probe.speaksBolt(running().boltUri().getPort())).isTrue();
		assertThat(Probe.query(httpPort, running().username(), running().password())).isEqualTo(Probe.Answer.READY);
		assertThat(Probe.query(httpPort, running().username(), "not-the-password")).isEqualTo(Probe.Answer.REFUSED);
	}

	@Test
	@Order(2)
	void refusesSecondStartAndStaysAsItWas() {
		assertThatExceptionOfType(ServerException.class)
			.isThrownBy(() -> Neo4jServer.start(settings, ServerProgress.SILENT))
			.withMessageContaining("in use by process " + ProcessHandle.current().pid())
			.withMessageContaining("aidgraph.home");
		assertThat(Probe.speaksBolt(running().boltUri().getPort())).isTrue();
	}

	@Test
	@Order(3)
	void lendsItselfAndOutlivesTheGuest() {
		Neo4jServer guest = Neo4jServer.attachOrStart(settings, ServerProgress.SILENT);
		assertThat(guest.isAttached()).isTrue();
		assertThat(guest.boltUri()).isEqualTo(running().boltUri());
		assertThat(guest.password()).isEqualTo(running().password());
		guest.close();
		assertThat(Probe.speaksBolt(running().boltUri().getPort())).isTrue();
	}

	@Test
	@Order(4)
	void recoversAfterItsProcessWasKilled() {
		ProcessHandle process = process();
		process.destroyForcibly();
		process.onExit().join();
		running().close();
		server = Optional.of(Neo4jServer.start(settings, ServerProgress.SILENT));
		assertThat(Probe.query(running().browserUri().getPort(), running().username(), running().password()))
			.isEqualTo(Probe.Answer.READY);
	}

	@Test
	@Order(5)
	void stopsWithinThreeSeconds() {
		ProcessHandle process = process();
		long begin = System.nanoTime();
		running().close();
		assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(3));
		assertThat(process.isAlive()).isFalse();
		assertThat(Occupancy.announced(new Home(home))).isEmpty();
	}

	@Test
	@Order(6)
	void namesTakenPortAndItsSetting() throws IOException {
		try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			int port = other.getLocalPort();
			assertThatExceptionOfType(ServerException.class)
				.isThrownBy(() -> Neo4jServer.start(settings.withPorts(port, 0), ServerProgress.SILENT))
				.withMessageContaining("Port " + port)
				.withMessageContaining("aidgraph.embedded.bolt-port");
			assertThatExceptionOfType(ServerException.class)
				.isThrownBy(() -> Neo4jServer.start(settings.withPorts(0, port), ServerProgress.SILENT))
				.withMessageContaining("Port " + port)
				.withMessageContaining("aidgraph.embedded.http-port");
		}
	}

	@Test
	@Order(7)
	void refusesToGuessThePasswordOfAnExistingDatabase() throws IOException {
		Path file = running().passwordFile();
		String password = Files.readString(file);
		Files.delete(file);
		assertThatExceptionOfType(ServerException.class)
			.isThrownBy(() -> Neo4jServer.start(settings, ServerProgress.SILENT))
			.withMessageContaining(file.toString());
		assertThat(file).doesNotExist();
		Files.writeString(file, password);
	}

	@Test
	@Order(8)
	void tellsWhyTheServerDied() throws IOException {
		// a folder of transactions that is a file can be opened by nobody
		Path transactions = new Home(home).data().resolve("transactions").resolve("system");
		Path aside = transactions.resolveSibling("aside");
		Files.move(transactions, aside);
		Files.createFile(transactions);
		assertThatExceptionOfType(ServerException.class)
			.isThrownBy(() -> Neo4jServer.start(settings, ServerProgress.SILENT))
			.withMessageContaining(transactions.getFileName().toString())
			.withMessageContaining(new Home(home).logs().toString());
		Files.delete(transactions);
		Files.move(aside, transactions);
	}

	@Test
	@Order(9)
	void beginsAnewWhereTheFirstStartWasBrokenOff(@TempDir Path other) throws IOException {
		Home broken = new Home(other.resolve("home"));
		broken.create();
		Files.createDirectories(broken.store());
		Files.createFile(broken.store().resolve("neostore"));
		Files.createFile(broken.unfinished());
		try (Neo4jServer fresh = Neo4jServer.start(ServerSettings.of(broken.root()).withPorts(0, 0).withMemory(512, 64),
				ServerProgress.SILENT)) {
			assertThat(Probe.query(fresh.browserUri().getPort(), fresh.username(), fresh.password()))
				.isEqualTo(Probe.Answer.READY);
		}
		assertThat(broken.unfinished()).doesNotExist();
	}

	private static Neo4jServer running() {
		return server.orElseThrow();
	}

	private static ProcessHandle process() {
		return Occupancy.announced(new Home(home)).flatMap(Occupancy.Running::process).orElseThrow();
	}

}
