// Which countries the undertakings benefit, as a map and a table.

import { ask, cypher } from "./api.js";
import { csvSaver, drawing, savers } from "./drawing.js";
import { element, link, svg, table } from "./dom.js";
import { times, viewOf } from "./words.js";

const WIDTH = 1000;
const HEIGHT = 500;
const STEPS = [1, 3, 10, 30, 100];
const STATEMENT = `MATCH (a:Activity)-[:BENEFITS]->(c:Country)
WITH c, count(a) AS activities
RETURN c.id AS id, c.m49 AS m49, c.iso3 AS iso3, c.name AS name, activities
ORDER BY activities DESC, name`;

export async function map() {
	const [d3, world, answer] = await Promise.all([drawing(), ask("explorer/world.json"), cypher(STATEMENT)]);
	const byCode = new Map(answer.rows.map((row) => [row.m49, row]));
	const path = d3.geoPath(d3.geoNaturalEarth1().fitSize([WIDTH, HEIGHT], { type: "Sphere" })).pointRadius(4);
	const picture = svg("svg", { class: "map", viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", "aria-label": "Map of the countries; the same numbers stand in the table below" },
		svg("path", { class: "sea", d: path({ type: "Sphere" }) }),
		world.features.map((feature) => shape(path, feature, byCode.get(feature.id))));
	const rows = answer.rows.map((row) => [row.id, row.iso3, row.name, row.activities]);
	return {
		title: "Map",
		content: [
			element("h1", {}, "Whom the work benefits"),
			element("p", { class: "quiet" }, "Programmes and projects by the countries that documents say they benefit. Borders are drawn roughly and say nothing about anybody's position on them."),
			picture,
			element("p", { class: "legend" }, STEPS.map((step, i) => element("span", {}, element("i", { "data-step": String(i + 1) }), range(i)))),
			element("p", { class: "actions" }, savers(picture, "beneficiaries"), csvSaver(["id", "iso3", "country", "programmes and projects"], rows, "beneficiaries")),
			table("Programmes and projects by country", ["Country", "Code", "Programmes and projects"], answer.rows.map((row) => [link(viewOf({ id: row.id, kind: "Country" }), row.name), row.iso3 || row.id, String(row.activities)])),
		],
	};
}

function range(i) {
	const last = i + 1 < STEPS.length ? STEPS[i + 1] - 1 : Infinity;
	return last === Infinity ? `${STEPS[i]} or more` : last === STEPS[i] ? String(last) : `${STEPS[i]}–${last}`;
}

function shape(path, feature, row) {
	const step = row ? STEPS.filter((least) => row.activities >= least).length : 0;
	const name = row ? `${row.name}: ${times(row.activities, "undertaking")}` : feature.properties.name;
	const drawn = svg("path", { d: path(feature), "data-step": String(step), class: "country" }, svg("title", {}, name));
	return row ? svg("a", { href: viewOf({ id: row.id, kind: "Country" }), "aria-label": name }, drawn) : drawn;
}
