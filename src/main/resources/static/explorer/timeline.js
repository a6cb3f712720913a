// When the undertakings of an organization or country ran, as bars over years.

import { cypher } from "./api.js";
import { element, link } from "./dom.js";
import { times, viewOf } from "./words.js";

const MOST = 40;
const STATEMENT = `MATCH (e:Entity {id: $id})-[:IMPLEMENTS|FUNDS|PARTNERS_WITH|BENEFITS|PART_OF]-(a:Activity)
WITH DISTINCT a
WITH a, coalesce(a.startDate, toString(a.year)) AS start, coalesce(a.endDate, a.startDate, toString(a.year)) AS end
WHERE start IS NOT NULL
RETURN a.id AS id, a.name AS name, labels(a) AS labels, start, end
ORDER BY start
LIMIT ${MOST + 1}`;

/** The timeline of what an entity has to do with; nothing where fewer than two have dates. */
export async function timeline(one) {
	const answer = await cypher(STATEMENT, { id: one.id }).catch(() => ({ rows: [] }));
	const rows = answer.rows.slice(0, MOST).filter((row) => !Number.isNaN(time(row.start)) && !Number.isNaN(time(row.end)));
	if (rows.length < 2) {
		return null;
	}
	const first = Math.floor(Math.min(...rows.map((row) => time(row.start))));
	const last = Math.ceil(Math.max(...rows.map((row) => time(row.end) + 1 / 12)));
	const share = (value) => `${((value - first) / (last - first)) * 100}%`;
	return element("section", {}, element("h2", {}, "When"),
		element("div", { class: "timeline" },
			element("div", { class: "years", "aria-hidden": "true" }, element("span", {}, String(first)), element("span", {}, String(last))),
			element("ol", {}, rows.map((row) => {
				const from = time(row.start);
				const to = Math.max(time(row.end) + 1 / 12, from + (last - first) / 100);
				return element("li", {},
					element("span", { class: "bar", style: `left:${share(from)};width:calc(${share(to)} - ${share(from)})` }),
					link(viewOf({ id: row.id, kind: row.labels.includes("Programme") ? "Programme" : "Project" }), row.name),
					element("span", { class: "quiet" }, row.start === row.end ? row.start : `${row.start} to ${row.end}`));
			}))),
		answer.rows.length > MOST ? element("p", { class: "quiet" }, `The first ${times(MOST, "undertaking")}.`) : null);
}

/** A date as a number of years; dates are as precise as stated. */
function time(date) {
	const [year, month = "1", day = "1"] = String(date).split("-");
	return Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 365;
}
