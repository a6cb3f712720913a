package org.aidgraph.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidgraph.reference.Country;
import org.aidgraph.reference.Organization;
import org.aidgraph.reference.ReferenceData;

/**
 * Decides what a name of several parts means, where one part is a known organization and
 * every other part agrees: its acronym, its country, or a body that it belongs to.
 */
public final class ComposedNames {

	/** Its member in the country where it has its seat is another body. */
	private static final String INTERNATIONAL_NGO = "21";

	private final ReferenceData reference;

	private final NameIndex names;

	public ComposedNames(ReferenceData reference, NameIndex names) {
		this.reference = reference;
		this.names = names;
	}

	/**
	 * What the parts agree on.
	 *
	 * @param body the organization
	 * @param country where its office is; empty for the organization itself
	 */
	public record Meaning(Organization body, Optional<Country> country) {
	}

	/** The organization that all parts of a name agree on. */
	public Optional<Meaning> find(String name) {
		Optional<Meaning> meaning = agreed(NameForm.parts(name)).or(() -> agreed(NameForm.atCommas(name)));
		return meaning.isPresent() ? meaning : withOwnAcronym(name);
	}

	/** A known name with an acronym in brackets that nobody known has. */
	private Optional<Meaning> withOwnAcronym(String name) {
		List<String> parts = NameForm.parts(name);
		if (parts.size() != 2 || !name.endsWith("(" + parts.get(1) + ")") || parts.get(1).indexOf(' ') >= 0
				|| !this.reference.organizations().byAcronym(parts.get(1)).isEmpty()
				|| this.reference.countries().byName(parts.get(1)).isPresent()
				|| this.reference.countries().byCode(parts.get(1)).isPresent()
				|| this.names.byName(parts.get(1)).isPresent()) {
			return Optional.empty();
		}
		return this.names.byName(parts.get(0)).map((body) -> new Meaning(body, Optional.empty()));
	}

	private Optional<Meaning> agreed(List<String> parts) {
		if (parts.size() < 2) {
			return Optional.empty();
		}
		List<Organization> bodies = new ArrayList<>();
		List<Country> countries = new ArrayList<>();
		List<String> rest = new ArrayList<>();
		for (String part : parts.stream().flatMap(this::unfolded).toList()) {
			Optional<Organization> body = this.names.byName(part);
			if (body.isPresent()) {
				bodies.add(body.get());
			}
			else {
				Optional<Country> country = NameForm.isCapitals(part) && part.length() > 3 ? Optional.empty()
						: this.reference.countries().byName(part);
				country.ifPresentOrElse(countries::add, () -> rest.add(part));
			}
		}
		Optional<Organization> body = mostSpecific(bodies);
		for (String part : rest) {
			Optional<Organization> known = body;
			body = known
				.flatMap((found) -> (isAcronym(part, found) || isOwner(part, found)) ? known : unitCalled(part, found));
		}
		if (body.isEmpty() && bodies.isEmpty() && rest.size() == 1 && countries.size() == 1) {
			return unitCalled(rest.get(0), government(countries.get(0)))
				.map((unit) -> new Meaning(unit, Optional.empty()));
		}
		return body.flatMap((found) -> placed(found, countries));
	}

	/** "OCHA Central Emergency Response Fund" among other parts. */
	private Stream<String> unfolded(String part) {
		List<String> inner = this.names.byName(part).isPresent() ? List.of(part) : NameForm.withAcronymApart(part);
		boolean known = inner.stream().anyMatch((one) -> this.names.byName(one).isPresent());
		return known ? inner.stream() : Stream.of(part);
	}

	/** Whether capitals mean a body that this one belongs to. */
	private boolean isOwner(String part, Organization body) {
		return this.reference.organizations().byAcronym(part).stream().anyMatch((owner) -> isWithin(body, owner));
	}

	/** Whether a part names the body, and every other part its acronym or its owner. */
	public boolean hasPart(String name, Organization body) {
		boolean found = false;
		for (String part : NameForm.parts(name).stream().flatMap(this::unfolded).toList()) {
			Optional<Organization> meant = this.names.byName(part);
			boolean alike = meant.filter((one) -> one.id().equals(body.id())).isPresent()
					|| this.names.isAlike(part, body);
			if (!alike && !isAcronym(part, body) && meant.filter((one) -> isWithin(body, one)).isEmpty()) {
				return false;
			}
			found = found || alike;
		}
		return found;
	}

	private Optional<Meaning> placed(Organization body, List<Country> countries) {
		if (countries.isEmpty()) {
			return Optional.of(new Meaning(body, Optional.empty()));
		}
		Country country = countries.get(0);
		if (countries.size() > 1 || body.country().isPresent()) {
			boolean own = !body.kind().equals(INTERNATIONAL_NGO)
					&& countries.stream().allMatch((one) -> body.country().filter(one.code()::equals).isPresent());
			return own ? Optional.of(new Meaning(body, Optional.empty())) : Optional.empty();
		}
		return Optional.of(new Meaning(body, Optional.of(country)));
	}

	private Organization government(Country country) {
		return this.reference.organizations().governmentOf(country.code()).orElseThrow();
	}

	/** Of bodies that are parts of one another the smallest. */
	private Optional<Organization> mostSpecific(List<Organization> bodies) {
		Optional<Organization> smallest = Optional.empty();
		for (Organization body : bodies) {
			if (smallest.isEmpty() || isWithin(body, smallest.get())) {
				smallest = Optional.of(body);
			}
			else if (!isWithin(smallest.get(), body)) {
				return Optional.empty();
			}
		}
		return smallest;
	}

	/**
	 * Whether one is the other, or a part of it, or of the country that the other
	 * governs.
	 */
	private boolean isWithin(Organization inner, Organization outer) {
		for (Optional<Organization> at = Optional.of(inner); at
			.isPresent(); at = at.flatMap(this.reference.organizations()::parent)) {
			if (at.get().id().equals(outer.id())) {
				return true;
			}
		}
		return outer.id().startsWith("gov:") && outer.country().equals(inner.country())
				&& inner.kind().equals(outer.kind());
	}

	/** Whether a name is an acronym of a body: one of the table, or its first letters. */
	public static boolean isAcronym(String part, Organization body) {
		return body.acronym().filter(part::equalsIgnoreCase).isPresent()
				|| body.acronyms().stream().anyMatch(part::equalsIgnoreCase)
				|| (NameForm.isCapitals(part) && (NameKey.isAcronymOf(part, body.name())
						|| body.names().stream().anyMatch((name) -> NameKey.isAcronymOf(part, name))));
	}

	/** The unit of a body that an acronym means: ECHO of the European Commission. */
	private Optional<Organization> unitCalled(String part, Organization body) {
		List<Organization> units = this.reference.organizations()
			.byAcronym(part)
			.stream()
			.filter((unit) -> isWithin(unit, body))
			.toList();
		return (units.size() == 1) ? Optional.of(units.get(0)) : Optional.empty();
	}

}
