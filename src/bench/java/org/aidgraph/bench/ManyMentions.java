package org.aidgraph.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.aidgraph.extract.Mention;
import org.aidgraph.identity.Company;
import org.aidgraph.identity.IdentityResolver;
import org.aidgraph.reference.City;
import org.aidgraph.reference.Organization;
import org.aidgraph.reference.Organizations;
import org.aidgraph.reference.ReferenceData;
import org.aidgraph.vocabulary.Kind;
import org.aidgraph.vocabulary.Slug;

/**
 * Resolves a million mentions of organizations against 50,000 known names: the table, and
 * names made from it. Four in ten mentions are known names, three are known names written
 * otherwise, three are unknown. CPU time of one thread, and the heap that the names take.
 */
final class ManyMentions {

	private static final int KNOWN = 50_000;

	private static final int MENTIONS = 1_000_000;

	private final PrintStream out;

	ManyMentions(PrintStream out) {
		this.out = out;
	}

	void run() {
		ReferenceData table = ReferenceData.load();
		Set<String> names = new LinkedHashSet<>();
		List<Organization> bodies = new ArrayList<>(table.organizations().all());
		bodies.forEach((body) -> {
			names.add(body.name());
			names.addAll(body.names());
		});
		List<City> cities = List.copyOf(table.cities().all());
		Random random = new Random(7);
		List<Organization> bases = List.copyOf(bodies);
		while (names.size() < KNOWN) {
			String name = cities.get(random.nextInt(cities.size())).name() + " "
					+ bases.get(random.nextInt(bases.size())).name();
			if (names.add(name)) {
				bodies.add(new Organization("org:" + Slug.of(name), name, Optional.empty(), List.of(), List.of(), "22",
						Optional.empty(), Optional.empty(), List.of(), ""));
			}
		}
		long before = heap();
		ReferenceData reference = new ReferenceData(table.countries(), table.regions(), table.cities(),
				Organizations.of(table.countries(), bodies), table.gazetteer());
		IdentityResolver resolver = new IdentityResolver(reference);
		long taken = heap() - before;
		List<Mention> mentions = mentions(List.copyOf(names), cities, random);
		resolve(resolver, mentions.subList(0, MENTIONS / 10));
		long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		long known = resolve(resolver, mentions);
		double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
		this.out.printf(Locale.ROOT,
				"resolution: %,d mentions against %,d known names in %.1f CPU-seconds, %,d of them known; the names take %,d MB%n",
				mentions.size(), names.size(), seconds, known, taken >> 20);
	}

	private static List<Mention> mentions(List<String> names, List<City> cities, Random random) {
		List<Mention> mentions = new ArrayList<>(MENTIONS);
		for (int i = 0; i < MENTIONS; i++) {
			String name = names.get(random.nextInt(names.size()));
			String written = switch (i % 10) {
				case 0, 1, 2, 3 -> name;
				case 4 -> name.toUpperCase(Locale.ROOT);
				case 5 -> "The " + name.replace("Organization", "Organisation").replace(" and ", " & ");
				case 6 -> name + " (" + (char) ('A' + random.nextInt(26)) + (char) ('A' + random.nextInt(26)) + "X)";
				default -> cities.get(random.nextInt(cities.size())).name() + " Club " + random.nextInt(100_000);
			};
			mentions.add(Mention.of(Kind.ORGANIZATION, written));
		}
		return mentions;
	}

	private static long resolve(IdentityResolver resolver, List<Mention> mentions) {
		long known = 0;
		for (Mention mention : mentions) {
			known += resolver.resolve(mention, Company.NONE).entity().filter((entity) -> entity.known()).isPresent() ? 1
					: 0;
		}
		return known;
	}

	private static long heap() {
		for (int i = 0; i < 3; i++) {
			System.gc();
		}
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}

	/** Runs this measurement alone. */
	public static void main(String[] args) {
		new ManyMentions(System.out).run();
	}

}
