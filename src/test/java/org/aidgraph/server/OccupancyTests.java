package org.aidgraph.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class OccupancyTests {

	private Home home;

	@BeforeEach
	void create(@TempDir Path folder) {
		this.home = new Home(folder);
		this.home.create();
	}

	@Test
	void givesHomeToOneOnly() {
		Occupancy first = Occupancy.take(this.home).orElseThrow();
		assertThat(Occupancy.take(this.home)).isEmpty();
		first.close();
		Optional<Occupancy> second = Occupancy.take(this.home);
		assertThat(second).isPresent();
		second.orElseThrow().close();
	}

	@Test
	void tellsWhereTheServerIsUntilItIsGone() {
		Occupancy occupancy = Occupancy.take(this.home).orElseThrow();
		Occupancy.Running running = new Occupancy.Running(1, 2, 3, 7687, 7474);
		occupancy.announce(running);
		assertThat(Occupancy.announced(this.home)).contains(running);
		occupancy.close();
		assertThat(Occupancy.announced(this.home)).isEmpty();
	}

	@Test
	void doesNotTakeAnotherProcessForTheServer() {
		long self = ProcessHandle.current().pid();
		assertThat(new Occupancy.Running(self, self, 12345, 1, 2).process()).isEmpty();
	}

	@Test
	void takesDamagedNoteForNone() throws IOException {
		assertThat(Occupancy.Running.parse(List.of())).isEmpty();
		assertThat(Occupancy.Running.parse(List.of("1 2 3"))).isEmpty();
		assertThat(Occupancy.Running.parse(List.of("1 2 x 4 5"))).isEmpty();
		Files.write(this.home.work().resolve("running"), new byte[] { (byte) 0xff, 0 });
		assertThat(Occupancy.announced(this.home)).isEmpty();
	}

}
