package org.aidgraph.iati.record;

import java.util.List;
import java.util.Optional;
import org.aidgraph.vocabulary.PartialDate;

/**
 * Something that is done with aid: a project, a programme, a part of one. Lists are in
 * the order of the file.
 *
 * @param identifier the IATI identifier
 * @param reporter who publishes it
 * @param titles what it is called
 * @param hierarchy level at which the publisher files it, from 1; empty where it does not
 * say
 * @param humanitarian whether the whole activity is humanitarian
 * @param status IATI ActivityStatus code
 * @param scope IATI ActivityScope code
 * @param milestones planned and actual days of start and end
 * @param participations who has which part in it
 * @param otherIdentifiers what else it is filed under
 * @param related other activities that it belongs with
 * @param contacts whom to ask
 * @param shares the countries, regions, sectors and emergencies that it is for
 * @param budgets budgets and planned disbursements
 * @param transactions the money that moved
 */
public record Activity(String identifier, Optional<Party> reporter, List<Narrative> titles, Optional<Integer> hierarchy,
		boolean humanitarian, Optional<String> status, Optional<String> scope, List<Milestone> milestones,
		List<Participation> participations, List<OtherIdentifier> otherIdentifiers, List<Related> related,
		List<Contact> contacts, List<Share> shares, List<Budget> budgets,
		List<Transaction> transactions) implements Item {

	public Activity {
		titles = List.copyOf(titles);
		milestones = List.copyOf(milestones);
		participations = List.copyOf(participations);
		otherIdentifiers = List.copyOf(otherIdentifiers);
		related = List.copyOf(related);
		contacts = List.copyOf(contacts);
		shares = List.copyOf(shares);
		budgets = List.copyOf(budgets);
		transactions = List.copyOf(transactions);
	}

	@Override
	public String locator() {
		return Item.locator("iati-activity", "iati-identifier", this.identifier);
	}

	/**
	 * A day in the life of an activity.
	 *
	 * @param type which
	 * @param date the day
	 * @param position place among the dates of the activity, from 1
	 */
	public record Milestone(Type type, PartialDate date, int position) {

		/** XPath step of the element. */
		public String path() {
			return "activity-date[" + this.position + "]";
		}

		/** IATI ActivityDateType, in the order of its codes from 1. */
		public enum Type {

			PLANNED_START, ACTUAL_START, PLANNED_END, ACTUAL_END;

			/** The type of a code of the standard. */
			public static Optional<Type> of(String code) {
				for (Type type : values()) {
					if (Integer.toString(type.ordinal() + 1).equals(code)) {
						return Optional.of(type);
					}
				}
				return Optional.empty();
			}

		}

	}

	/**
	 * Another name that an activity is filed under.
	 *
	 * @param ref the identifier
	 * @param type IATI OtherIdentifierType code
	 * @param owner the organization whose identifier it is
	 * @param position place among the other identifiers, from 1
	 */
	public record OtherIdentifier(String ref, Optional<String> type, Optional<Party> owner, int position) {

		/** XPath step of the element. */
		public String path() {
			return "other-identifier[" + this.position + "]";
		}

	}

	/**
	 * Another activity.
	 *
	 * @param identifier its IATI identifier
	 * @param type what it is to this one
	 * @param position place among the related activities, from 1
	 */
	public record Related(String identifier, Type type, int position) {

		/** XPath step of the element. */
		public String path() {
			return "related-activity[" + this.position + "]";
		}

		/** IATI RelatedActivityType, in the order of its codes from 1. */
		public enum Type {

			PARENT, CHILD, SIBLING, CO_FUNDED, THIRD_PARTY;

			/** The type of a code of the standard. */
			public static Optional<Type> of(String code) {
				for (Type type : values()) {
					if (Integer.toString(type.ordinal() + 1).equals(code)) {
						return Optional.of(type);
					}
				}
				return Optional.empty();
			}

		}

	}

}
