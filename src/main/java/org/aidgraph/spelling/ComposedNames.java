package org.aidgraph.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aidgraph.reference.Country;
import org.aidgraph.reference.Organization;
import org.aidgraph.reference.ReferenceData;

/**
 * Decides what a name of several parts means, where one part is a known organization and
 * every other part agrees: its acronym, its country, or a body that it belongs to.
 */
public final class ComposedNames {

	/** "Sweden, through the Swedish International Development Cooperation Agency". */
	private static final Pattern THROUGH = Pattern.compile(
			"(.{2,60}?)[,:;]? +(?:through|via|à travers|par l['’]intermédiaire de|a través de|durch) +(?:the |la |l['’]|le |die )?(.+)");

	private static final Pattern OF_THE_UN = Pattern
		.compile("(?:UN|U\\.N\\.|United Nations|ONU|Nations Unies)[ -]+(.+)");

	private static final String UNITED_NATIONS = "org:united-nations";

	private final ReferenceData reference;

	private final NameIndex names;

	private final OwnIds ownIds;

	public ComposedNames(ReferenceData reference, NameIndex names, OwnIds ownIds) {
		this.reference = reference;
		this.names = names;
		this.ownIds = ownIds;
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
		return agreed(name, NameForm.parts(name)).or(() -> agreed(name, NameForm.atCommas(name)))
			.or(() -> withOwnAcronym(name))
			.or(() -> through(name))
			.or(() -> ofTheUnitedNations(name));
	}

	/** A body that acts through one of its own. */
	private Optional<Meaning> through(String name) {
		Matcher through = THROUGH.matcher(name);
		if (!through.matches()) {
			return Optional.empty();
		}
		Optional<Organization> owner = this.names.byName(through.group(1))
			.or(() -> this.reference.countries().byName(through.group(1)).map(this::government));
		Optional<Meaning> body = this.names.byName(through.group(2))
			.map((found) -> new Meaning(found, Optional.empty()))
			.or(() -> agreed(name, NameForm.parts(through.group(2))));
		return body.filter((found) -> owner.filter((one) -> isWithin(found.body(), one)).isPresent());
	}

	/** "UN International Labour Organization". */
	private Optional<Meaning> ofTheUnitedNations(String name) {
		Matcher body = OF_THE_UN.matcher(name);
		return body.matches() ? this.names.byName(body.group(1))
			.filter((found) -> found.parent().filter(UNITED_NATIONS::equals).isPresent())
			.map((found) -> new Meaning(found, Optional.empty())) : Optional.empty();
	}

	/**
	 * A known name with an acronym in brackets that nobody known has. Two capitals make
	 * an acronym; a word there may tell of a part of the body: "(Health)", "(pilot)".
	 */
	private Optional<Meaning> withOwnAcronym(String name) {
		List<String> parts = NameForm.parts(name);
		if (parts.size() != 2 || !name.endsWith("(" + parts.get(1) + ")") || parts.get(1).indexOf(' ') >= 0
				|| parts.get(1).chars().filter(Character::isUpperCase).count() < 2
				|| !this.reference.organizations().byAcronym(parts.get(1)).isEmpty()
				|| this.reference.countries().byName(parts.get(1)).isPresent()
				|| this.reference.countries().byCode(parts.get(1)).isPresent()
				|| this.names.byName(parts.get(1)).isPresent()) {
			return Optional.empty();
		}
		return this.names.byName(parts.get(0)).map((body) -> new Meaning(body, Optional.empty()));
	}

	private Optional<Meaning> agreed(String name, List<String> parts) {
		if (parts.size() < 2) {
			return Optional.empty();
		}
		List<Organization> bodies = new ArrayList<>();
		List<Country> countries = new ArrayList<>();
		List<String> unknown = new ArrayList<>();
		for (String part : parts.stream().flatMap(this::unfolded).toList()) {
			Optional<Organization> body = this.names.byName(part);
			Optional<Country> country = body.isPresent() ? Optional.empty() : country(part, name);
			body.ifPresent(bodies::add);
			country.ifPresent(countries::add);
			if (body.isEmpty() && country.isEmpty()) {
				unknown.add(part);
			}
		}
		List<String> rest = new ArrayList<>();
		for (String part : unknown) {
			Optional<Organization> like = likeName(part, countries);
			Optional<OwnIds.Placed> member = this.ownIds.placed(part);
			Optional<Organization> family = member.flatMap((placed) -> this.names.byName(placed.name()));
			if (like.isPresent()) {
				bodies.add(like.get());
			}
			else if (family.isPresent()) {
				bodies.add(family.get());
				countries.add(member.get().country());
			}
			else {
				rest.add(part);
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

	/** Capitals are no misspelled name, and a country has bodies of its own. */
	private Optional<Organization> likeName(String part, List<Country> countries) {
		return (part.indexOf(' ') < 0) ? Optional.empty()
				: this.names.byLikeName(part)
					.filter((body) -> countries.stream()
						.allMatch((country) -> body.country().filter(country.code()::equals).isPresent()));
	}

	private Optional<Country> country(String part, String name) {
		if (OwnIds.isCode(part) || part.length() == 2 && name.contains("(" + part + ")")) {
			return this.reference.countries().byCode(part);
		}
		return NameForm.isCapitals(part) && part.length() > 3 ? Optional.empty()
				: this.reference.countries().byName(part);
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
		boolean one = countries.stream().distinct().count() == 1;
		Optional<Organization> member = one ? this.names.member(body, country) : Optional.empty();
		if (member.isPresent()) {
			return Optional.of(new Meaning(member.get(), Optional.empty()));
		}
		if (one && (body.country().isEmpty() || body.kind().equals(NameIndex.INTERNATIONAL_NGO))) {
			return Optional.of(new Meaning(body, Optional.of(country)));
		}
		boolean own = one && body.country().filter(country.code()::equals).isPresent();
		return own ? Optional.of(new Meaning(body, Optional.empty())) : Optional.empty();
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

	/** Whether capitals can mean a body alone: its acronym, or all its first letters. */
	public static boolean isOwnAcronym(String name, Organization body) {
		return body.acronym().filter(name::equalsIgnoreCase).isPresent()
				|| body.acronyms().stream().anyMatch(name::equalsIgnoreCase)
				|| (NameForm.isCapitals(name) && Stream.concat(Stream.of(body.name()), body.names().stream())
					.anyMatch((full) -> NameKey.isWholeAcronymOf(name, full)));
	}

	/** Whether a part is an acronym of a body: one of the table, or its first letters. */
	private static boolean isAcronym(String part, Organization body) {
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
