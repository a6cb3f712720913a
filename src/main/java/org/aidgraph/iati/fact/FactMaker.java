package org.aidgraph.iati.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidgraph.extract.Mention;
import org.aidgraph.iati.Reason;
import org.aidgraph.iati.record.Activity;
import org.aidgraph.iati.record.Activity.Milestone;
import org.aidgraph.iati.record.Activity.Related;
import org.aidgraph.iati.record.Budget;
import org.aidgraph.iati.record.Contact;
import org.aidgraph.iati.record.Item;
import org.aidgraph.iati.record.Narrative;
import org.aidgraph.iati.record.Organisation;
import org.aidgraph.iati.record.Participation;
import org.aidgraph.iati.record.Share;
import org.aidgraph.reference.Organization;
import org.aidgraph.reference.Organizations;
import org.aidgraph.vocabulary.ActivityId;
import org.aidgraph.vocabulary.Kind;
import org.aidgraph.vocabulary.Money;
import org.aidgraph.vocabulary.Predicate;

/**
 * Makes facts of activities. Stateless but for what it knows by heart: safe for use by
 * many threads.
 * <p>
 * An activity with children is a programme, any other a project. The four roles stay
 * apart: FUNDS, IMPLEMENTS, ACCOUNTABLE_FOR, MANAGES (extending). A reference is a
 * qualifier of what is said, {@code ref}, and no identifier of the organization: real
 * publishers use one for many. Parents and children give PART_OF; siblings follow from
 * these and are left out. The other identifiers of an activity are shared by several, so
 * they identify nothing and are left out too.
 */
public final class FactMaker {

	/** Changes whenever the same record would be read differently. */
	public static final String VERSION = "iati-2";

	private static final String SCHEME = "iati:";

	/** Years before and after these stand for "not known" in real files. */
	private static final int FIRST_YEAR = 1945;

	private static final int LAST_YEAR = 2080;

	/** What was planned gives way to what happened. */
	private static final double PLANNED = 0.9;

	private final Map<String, Organization> wellKnown = new HashMap<>();

	private final Codelists codelists = Codelists.load();

	private final Targets targets = new Targets(this.codelists);

	public FactMaker(Organizations organizations) {
		for (Organization organization : organizations.all()) {
			for (String identifier : organization.identifiers()) {
				if (identifier.startsWith(SCHEME)) {
					this.wellKnown.put(identifier.substring(SCHEME.length()), organization);
				}
			}
		}
	}

	/** Everything that a record says. */
	public RecordFacts of(Item item) {
		if (item instanceof Activity activity) {
			return of(activity);
		}
		return of((Organisation) item);
	}

	/** An organisation states its own identifier, and what it has and spends. */
	private RecordFacts of(Organisation organisation) {
		String identifier = organisation.identifier();
		Organization known = this.wellKnown.get(identifier);
		Mention subject = (known != null)
				? new Mention(Kind.ORGANIZATION, known.name(), List.of(), Optional.of(known.id()))
				: Mention.of(Kind.ORGANIZATION,
						Narrative.best(organisation.names()).map(Narrative::text).orElse(identifier));
		Writing writing = new Writing(organisation, subject);
		Mention named = new Mention(Kind.IDENTIFIER, identifier, List.of(), Optional.of(id(identifier)));
		writing.relation(subject, Predicate.HAS_IDENTIFIER, named, Map.of(), "organisation-identifier[1]", identifier);
		FlowMaker flows = new FlowMaker(writing, new PartyNames(this.wellKnown), this.targets);
		organisation.budgets().forEach(flows::add);
		return writing.done();
	}

	private RecordFacts of(Activity activity) {
		Mention subject = ActivityNames.of(activity);
		Writing writing = new Writing(activity, subject);
		PartyNames parties = new PartyNames(this.wellKnown, activity);
		identity(activity, writing);
		values(activity, writing);
		activity.participations().forEach((part) -> participation(part, parties, writing));
		activity.shares().forEach((share) -> share(share, writing));
		activity.related().forEach((other) -> related(other, writing));
		activity.contacts().forEach((contact) -> contact(contact, writing));
		FlowMaker flows = new FlowMaker(writing, parties, this.targets);
		activity.budgets().forEach(flows::add);
		activity.transactions().forEach(flows::add);
		return writing.done();
	}

	private static void identity(Activity activity, Writing writing) {
		String identifier = activity.identifier();
		String path = "iati-identifier[1]";
		writing.value(Predicate.CODE, identifier, Map.of(), path, identifier, Writing.CONFIDENCE);
		ActivityId.pageCode(identifier)
			.filter((code) -> !code.equals(identifier))
			.ifPresent((code) -> writing.value(Predicate.CODE, code, Map.of(), path, identifier, Writing.CONFIDENCE));
		Mention named = new Mention(Kind.IDENTIFIER, identifier, List.of(), Optional.of(id(identifier)));
		writing.relation(writing.subject(), Predicate.HAS_IDENTIFIER, named, Map.of(), path, identifier);
	}

	/** The key of a relationship keeps its ends apart by a bar. */
	private static String id(String identifier) {
		return SCHEME + identifier.replace("|", "%7C");
	}

	private void values(Activity activity, Writing writing) {
		activity.status()
			.ifPresent(
					(code) -> coded(Predicate.STATUS, code, this.codelists.status(code), "activity-status", writing));
		activity.scope()
			.ifPresent(
					(code) -> coded(Predicate.COVERAGE, code, this.codelists.scope(code), "activity-scope", writing));
		activity.milestones().forEach((date) -> milestone(date, writing));
		List<Budget> budgets = activity.budgets().stream().filter((one) -> one.kind() == Budget.Kind.BUDGET).toList();
		if (budgets.size() == 1) {
			Budget budget = budgets.get(0);
			String value = new Money(budget.amount().value(), budget.amount().currency()).toString();
			writing.value(Predicate.BUDGET, value, Map.of(), budget.path(), budget.amount().value().toString(),
					Writing.CONFIDENCE);
		}
	}

	private static void coded(Predicate predicate, String code, Optional<String> name, String element,
			Writing writing) {
		if (name.isEmpty()) {
			writing.remark(Reason.UNKNOWN_CODE, element + "[1]/@code", code);
			return;
		}
		writing.value(predicate, name.get(), Map.of(), element + "[1]", code, Writing.CONFIDENCE);
	}

	private static void milestone(Milestone milestone, Writing writing) {
		int year = milestone.date().year();
		String date = milestone.date().toString();
		if (year < FIRST_YEAR || year > LAST_YEAR) {
			writing.remark(Reason.IMPLAUSIBLE_DATE, milestone.path() + "/@iso-date", date);
			return;
		}
		Predicate predicate = switch (milestone.type()) {
			case PLANNED_START, ACTUAL_START -> Predicate.START;
			case PLANNED_END, ACTUAL_END -> Predicate.END;
		};
		boolean planned = milestone.type() == Milestone.Type.PLANNED_START
				|| milestone.type() == Milestone.Type.PLANNED_END;
		writing.value(predicate, date, Map.of("basis", planned ? "planned" : "actual"), milestone.path(), date,
				planned ? PLANNED : Writing.CONFIDENCE);
	}

	private static void participation(Participation part, PartyNames parties, Writing writing) {
		Optional<Mention> party = parties.mention(part.party());
		if (party.isEmpty()) {
			writing.remark(Reason.NO_NAME, part.party().path(), PartyNames.quote(part.party()));
			return;
		}
		Predicate predicate = switch (part.role()) {
			case FUNDING -> Predicate.FUNDS;
			case ACCOUNTABLE -> Predicate.ACCOUNTABLE_FOR;
			case EXTENDING -> Predicate.MANAGES;
			case IMPLEMENTING -> Predicate.IMPLEMENTS;
		};
		Map<String, String> qualifiers = Writing.qualifiers(Map.of("ref", part.party().ref(), "organizationType",
				part.party().type(), "partnerActivity", part.party().activity()));
		writing.relation(party.get(), predicate, writing.subject(), qualifiers, part.party().path(),
				PartyNames.quote(part.party()));
	}

	private void share(Share share, Writing writing) {
		if (share.dimension() == Share.Dimension.HUMANITARIAN_SCOPE) {
			String name = Narrative.best(share.names())
				.map(Narrative::text)
				.filter((text) -> !text.equals(share.code()))
				.orElse("");
			writing.value(Predicate.EMERGENCY, (share.code() + " " + name).strip(), Map.of(), share.path(),
					Targets.quote(share), Writing.CONFIDENCE);
			return;
		}
		Optional<Mention> target = this.targets.mention(share);
		if (target.isEmpty()) {
			writing.remark(Reason.NOT_A_PLACE, share.path(), Targets.quote(share));
			return;
		}
		Map<String, String> qualifiers = Writing.qualifiers(
				Map.of("percentage", share.percentage().map((value) -> value.stripTrailingZeros().toPlainString())));
		writing.relation(writing.subject(),
				(share.dimension() == Share.Dimension.SECTOR) ? Predicate.HAS_SECTOR : Predicate.BENEFITS, target.get(),
				qualifiers, share.path(), Targets.quote(share));
	}

	private static void related(Related other, Writing writing) {
		switch (other.type()) {
			case PARENT -> writing.relation(writing.subject(), Predicate.PART_OF,
					ActivityNames.of(other.identifier(), Kind.PROGRAMME), Map.of(), other.path(), other.identifier());
			case CHILD -> writing.relation(ActivityNames.of(other.identifier(), Kind.PROJECT), Predicate.PART_OF,
					writing.subject(), Map.of(), other.path(), other.identifier());
			case SIBLING, CO_FUNDED, THIRD_PARTY -> {
			}
		}
	}

	private static void contact(Contact contact, Writing writing) {
		Optional<Narrative> organisation = Narrative.best(contact.organisation());
		if (organisation.isEmpty()) {
			return;
		}
		Mention body = Mention.of(Kind.ORGANIZATION, organisation.get().text());
		Optional<Narrative> person = Narrative.best(contact.person());
		Map<String, String> reach = Writing.qualifiers(Map.of("email", contact.email(), "phone", contact.telephone()));
		if (person.isPresent()) {
			writing.relation(Mention.of(Kind.PERSON, person.get().text()), Predicate.CONTACT_FOR, body, reach,
					contact.path(), person.get().stated());
		}
		else {
			writing.relation(body, Predicate.CONTACT_FOR, writing.subject(), reach, contact.path(),
					organisation.get().stated());
		}
	}

}
