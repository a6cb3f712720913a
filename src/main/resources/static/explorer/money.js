// Who gives to what for whom, as a Sankey diagram and a table. Widths count undertakings: amounts are never added here.

import { cypher } from "./api.js";
import { csvSaver, drawing, savers } from "./drawing.js";
import { element, link, svg, table } from "./dom.js";
import { short, times, viewOf } from "./words.js";

const WIDTH = 1000;
const MOST = 60;
const STATEMENT = `MATCH (d:Organization)-[:FUNDS]->(a:Activity)
WITH a, collect(d {.id, .name}) AS donors
MATCH (a)-[:BENEFITS]->(c:Country)
WITH a, donors, collect(c {.id, .name}) AS countries
RETURN a.id AS id, a.name AS name, labels(a) AS labels, donors, countries
ORDER BY size(donors) * size(countries) DESC, name
LIMIT ${MOST + 1}`;

export async function money() {
	const [d3, answer] = await Promise.all([drawing(), cypher(STATEMENT)]);
	const shown = answer.rows.slice(0, MOST);
	const rows = shown.flatMap((row) => row.donors.flatMap((donor) => row.countries.map((country) => ({ donor, activity: { id: row.id, name: row.name, kind: row.labels.includes("Programme") ? "Programme" : "Project" }, country }))));
	if (rows.length === 0) {
		return { title: "Money", content: [element("h1", {}, "Who gives to what for whom"), element("p", {}, "No document says yet who funds something that benefits a country.")] };
	}
	const picture = draw(d3, shown, rows);
	const heads = ["donor id", "donor", "undertaking id", "undertaking", "country id", "country"];
	return {
		title: "Money",
		content: [
			element("h1", {}, "Who gives to what for whom"),
			element("p", { class: "quiet" }, `Donors, the programmes and projects that they fund, and the countries that these benefit. Widths count relationships, not money.`,
				answer.rows.length > MOST ? ` The ${times(MOST, "undertaking")} with the most donors and countries.` : ""),
			element("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Diagram" }, picture),
			element("p", { class: "actions" }, savers(picture, "money"), csvSaver(heads, rows.map((row) => [row.donor.id, row.donor.name, row.activity.id, row.activity.name, row.country.id, row.country.name]), "money")),
			table("Donors, undertakings and countries", ["Donor", "Programme or project", "Country"], rows.map((row) => [
				link(viewOf({ ...row.donor, kind: "Organization" }), row.donor.name), link(viewOf(row.activity), row.activity.name), link(viewOf({ ...row.country, kind: "Country" }), row.country.name)])),
		],
	};
}

function draw(d3, shown, rows) {
	const nodes = new Map();
	const links = new Map();
	const node = (column, one, kind) => {
		const key = `${column} ${one.id}`;
		nodes.set(key, nodes.get(key) || { key, name: one.name, kind, id: one.id });
		return key;
	};
	const join = (source, target) => {
		const key = `${source} ${target}`;
		links.set(key, { source, target, value: (links.get(key)?.value || 0) + 1 });
	};
	for (const row of rows) {
		const activity = node(1, row.activity, row.activity.kind);
		join(node(0, row.donor, "Organization"), activity);
		join(activity, node(2, row.country, "Country"));
	}
	const height = Math.max(360, 22 * Math.max(...[0, 1, 2].map((column) => [...nodes.keys()].filter((key) => key.startsWith(column)).length)));
	const laid = d3.sankey().nodeId((one) => one.key).nodeWidth(10).nodePadding(8).extent([[185, 10], [WIDTH - 185, height - 10]])({
		nodes: [...nodes.values()], links: [...links.values()] });
	const flow = d3.sankeyLinkHorizontal();
	return svg("svg", { class: "sankey", viewBox: `0 0 ${WIDTH} ${height}`, role: "img", "aria-label": "Diagram; the same stands in the table below" },
		laid.links.map((one) => svg("path", { class: "flow", d: flow(one), "stroke-width": Math.max(1.5, one.width) }, svg("title", {}, `${one.source.name} → ${one.target.name}`))),
		laid.nodes.map((one) => svg("a", { href: viewOf(one), "data-kind": one.kind, class: "node" },
			svg("title", {}, one.name), svg("rect", { x: one.x0, y: one.y0, width: one.x1 - one.x0, height: Math.max(2, one.y1 - one.y0) }),
			svg("text", { x: one.depth === 0 ? one.x0 - 6 : one.x1 + 6, y: (one.y0 + one.y1) / 2 + 4, "text-anchor": one.depth === 0 ? "end" : "start" }, short(one.name)))));
}
