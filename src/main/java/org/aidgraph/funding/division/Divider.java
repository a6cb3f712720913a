package org.aidgraph.funding.division;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aidgraph.answer.EntitySummary;
import org.aidgraph.funding.division.Axis.Target;
import org.aidgraph.funding.division.Pot.Place;
import org.aidgraph.funding.division.Pot.Shared;
import org.aidgraph.vocabulary.FlowType;

/**
 * Decides how the money of a pot is divided. What a flow says itself goes before what is
 * said of its activity.
 */
public final class Divider {

	/** What flows back to who gave: who funds the activity is not who gives it. */
	private static final Set<FlowType> BACK = EnumSet.of(FlowType.INTEREST_PAYMENT, FlowType.LOAN_REPAYMENT,
			FlowType.REIMBURSEMENT, FlowType.SALE_OF_EQUITY, FlowType.UNKNOWN);

	/** A sector of a list of the standard. */
	private static final Pattern LISTED = Pattern.compile("sector:(\\d{1,2})\\..+");

	/** What sectors are called that have no vocabulary but their names. */
	private static final String OWN = "own";

	/** The list of the OECD with five digits, the one with three, and then the others. */
	private static final Comparator<String> VOCABULARIES = Comparator.comparing(String::length)
		.thenComparing(Comparator.naturalOrder());

	private Divider() {
	}

	/** How the money of a pot is divided along an axis. */
	public static Allotment<Target> allot(Axis axis, Pot pot) {
		return switch (axis) {
			case DONOR -> only(candidates(axis, pot), Reason.NO_DONOR, Reason.SEVERAL_DONORS);
			case RECEIVER -> only(candidates(axis, pot), Reason.NO_RECEIVER, Reason.NO_RECEIVER);
			case IMPLEMENTER -> implementer(pot);
			case PLACE -> places(pot);
			case SECTOR -> sectors(pot);
		};
	}

	/** What some of it could be for, whether that can be told or not. */
	public static List<Target> candidates(Axis axis, Pot pot) {
		return switch (axis) {
			case DONOR ->
				pot.ownDonor() || !BACK.contains(pot.type()) ? targets(Dimension.DONOR, pot.donors()) : List.of();
			case RECEIVER -> targets(Dimension.RECEIVER, pot.receivers());
			case IMPLEMENTER -> targets(Dimension.IMPLEMENTER, pot.implementers());
			case PLACE -> pot.places().stream().map(Divider::target).toList();
			case SECTOR -> targets(Dimension.SECTOR, pot.sectors().stream().map(Shared::what).toList());
		};
	}

	private static List<Target> targets(Dimension dimension, List<EntitySummary> all) {
		return all.stream().map((one) -> Target.of(dimension, one)).toList();
	}

	private static Target target(Place place) {
		Map<Dimension, EntitySummary> found = new EnumMap<>(Dimension.class);
		EntitySummary what = place.shared().what();
		found.put(place.country() ? Dimension.COUNTRY : Dimension.REGION, what);
		place.region().filter((region) -> place.country()).ifPresent((region) -> found.put(Dimension.REGION, region));
		return new Target(found, place.inside());
	}

	private static Allotment<Target> only(List<Target> all, Reason none, Reason several) {
		return (all.size() == 1) ? Allotment.all(all.get(0)) : Allotment.none(all.isEmpty() ? none : several);
	}

	private static Allotment<Target> implementer(Pot pot) {
		List<EntitySummary> paid = pot.implementers().stream().filter(pot.receivers()::contains).toList();
		return only(targets(Dimension.IMPLEMENTER, paid.isEmpty() ? pot.implementers() : paid), Reason.NO_IMPLEMENTER,
				Reason.SEVERAL_IMPLEMENTERS);
	}

	/**
	 * Among countries alone where these are all of it: regions are then another way to
	 * say the same.
	 */
	private static Allotment<Target> places(Pot pot) {
		List<Place> countries = pot.places().stream().filter(Place::country).toList();
		if (pot.places().isEmpty()) {
			return Allotment.none(Reason.NO_PLACE);
		}
		if (pot.ownPlaces()) {
			return Allotment.equal(countries.isEmpty() ? pot.places() : countries).map(Divider::target);
		}
		boolean stated = countries.stream().anyMatch((country) -> country.shared().percent().isPresent());
		Allotment<Place> divided = Percentages.OF_PLACES.among(stated ? countries : pot.places(),
				(place) -> place.shared().percent());
		if (stated && divided.rest().isPresent()) {
			divided = Percentages.OF_PLACES.among(pot.places(), (place) -> place.shared().percent());
		}
		return divided.map(Divider::target);
	}

	/**
	 * Vocabularies are several ways to divide the same money: the first that divides all
	 * of it.
	 */
	private static Allotment<Target> sectors(Pot pot) {
		Map<String, List<Shared>> byVocabulary = new TreeMap<>(VOCABULARIES);
		pot.sectors()
			.forEach(
					(sector) -> byVocabulary.computeIfAbsent(vocabulary(sector.what().id()), (key) -> new ArrayList<>())
						.add(sector));
		List<Allotment<Shared>> ways = byVocabulary.values()
			.stream()
			.map((sectors) -> pot.ownSectors() ? Allotment.equal(sectors)
					: Percentages.OF_SECTORS.among(sectors, Shared::percent))
			.toList();
		return ways.stream()
			.filter((way) -> way.rest().isEmpty())
			.findFirst()
			.or(() -> ways.stream().findFirst())
			.map((way) -> way.map((sector) -> Target.of(Dimension.SECTOR, sector.what())))
			.orElseGet(() -> Allotment.none(Reason.NO_SECTOR));
	}

	private static String vocabulary(String id) {
		Matcher listed = LISTED.matcher(id);
		return listed.matches() ? listed.group(1) : OWN;
	}

}
