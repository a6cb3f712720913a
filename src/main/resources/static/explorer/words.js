// The words and addresses for kinds and relationships.

const LISTS = {
	Organization: "organizations", Mission: "missions", Programme: "programmes", Project: "projects", Country: "countries",
	Region: "regions", Person: "people", Role: "roles", Document: "documents",
};

const LONGEST_NAME = 26;

const PHRASES = {
	IMPLEMENTS: ["implements", "implemented by"],
	FUNDS: ["funds", "funded by"],
	PARTNERS_WITH: ["partner of", "partners"],
	BENEFITS: ["benefits", "benefits from"],
	PART_OF: ["part of", "consists of"],
	OPERATES_IN: ["operates in", "who operates here"],
	MEMBER_OF: ["member of", "members"],
	HOLDS: ["holds the role", "held by"],
	AT: ["at", "roles here"],
	CONTACT_FOR: ["contact for", "contacts"],
	GOVERNMENT_OF: ["government of", "government"],
	IN_REGION: ["in the region", "countries of the region"],
	HAS_SECTOR: ["in the sector", "activities of the sector"],
	HAS_IDENTIFIER: ["identifier", "identifies"],
	MENTIONS: ["mentions", "mentioned in"],
	HOLDS_ROLE: ["holds the role", "held by"],
};

// IATI codelist OrganisationType
const ORGANISATION_TYPES = {
	10: "government", 11: "local government", 15: "other public sector", 21: "international NGO", 22: "national NGO", 23: "regional NGO",
	24: "partner-country NGO", 30: "public-private partnership", 40: "multilateral", 60: "foundation", 70: "private sector",
	71: "private sector in the provider country", 72: "private sector in the aid-receiving country", 73: "private sector in a third country",
	80: "academic, training and research", 90: "other",
};

export const TYPES = Object.keys(PHRASES).filter((type) => !["MENTIONS", "HAS_IDENTIFIER", "HOLDS_ROLE"].includes(type));

/** The list that an entity of a kind stands in. */
export function listOf(kind) {
	return LISTS[kind] || "organizations";
}

/** The address of the view of an entity. */
export function viewOf(entity) {
	return `#/${listOf(entity.kind)}/${encodeURIComponent(entity.id)}`;
}

/** The address of the view of one relationship. */
export function factOf(relationship) {
	return "#/fact/" + [relationship.from.id, relationship.type, relationship.to.id].map(encodeURIComponent).join("/");
}

/** What a relationship type means, seen from its start ("out") or its end ("in"). */
export function phrase(type, direction) {
	const [out, into] = PHRASES[type] || [type.toLowerCase().replaceAll("_", " "), type.toLowerCase().replaceAll("_", " ")];
	return direction === "out" ? out : into;
}

export function times(count, one, many = one + "s") {
	return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}

/** The word for a property: budgetAmount becomes "budget amount". */
export function spoken(property) {
	return property.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
}

/** A value of a property, in words where it is a code. */
export function worded(property, value) {
	if (property === "kind" && ORGANISATION_TYPES[value]) {
		return `${ORGANISATION_TYPES[value]} (${value})`;
	}
	return Array.isArray(value) ? value.join(", ") : String(value);
}

/** A name that fits into a picture. */
export function short(name) {
	return name.length > LONGEST_NAME ? name.slice(0, LONGEST_NAME - 1) + "…" : name;
}
