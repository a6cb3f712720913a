// One entity with all that is known of it, and lists of entities.

import { ask, query } from "./api.js";
import { element, link, show } from "./dom.js";
import { item, kind } from "./search.js";
import { timeline } from "./timeline.js";
import { factOf, listOf, phrase, spoken, times, viewOf, worded } from "./words.js";

const PAGE = 20;
const LEFT_OUT = new Set(["title", "curated", "budgetAmount", "budgetCurrency"]);

/** A list of one kind, page by page. */
export async function list(path, wanted) {
	const words = wanted.get("q") || "";
	const place = element("ul", { class: "plain" });
	const button = element("button", { type: "button" }, "More");
	let cursor = "";
	const more = async () => {
		const page = await ask(`api/${encodeURIComponent(path)}` + query({ q: words, limit: 50, cursor }));
		place.append(...page.items.map((one) => (path === "documents" ? documentItem(one) : item(one))));
		cursor = page.next || "";
		button.hidden = cursor === "";
	};
	button.addEventListener("click", () => more().catch((failure) => button.replaceWith(failure.message)));
	await more();
	const title = path.charAt(0).toUpperCase() + path.slice(1);
	return { title, content: [element("h1", {}, title), place.children.length === 0 ? element("p", {}, "There are none yet.") : place, button] };
}

/** One entity. */
export async function entity(path, id) {
	const one = await ask(`api/${encodeURIComponent(path)}/${encodeURIComponent(id)}`);
	const at = `${listOf(one.kind)}/${encodeURIComponent(one.id)}`;
	const groups = await Promise.all(one.relationships.map((count) => group(one, at, count)));
	const also = one.names.filter((name) => name !== one.name);
	return {
		title: one.name,
		content: [
			element("p", { class: "over" }, kind(one), one.labels.includes("Donor") ? element("span", { class: "kind", "data-kind": "Donor" }, "Donor") : null),
			element("h1", {}, one.name, one.acronym ? element("span", { class: "acronym" }, one.acronym) : null),
			also.length === 0 ? null : element("p", { class: "also" }, "Also called ", also.map((name, i) => [i === 0 ? "" : " · ", element("span", { dir: "auto" }, name)])),
			element("p", { class: "actions" }, link(`#/graph/${at}`, "Draw what is around it"), link(`#/paths?from=${encodeURIComponent(one.id)}`, "Find a way from here")),
			facts(one),
			await timeline(one),
			groups,
			element("p", { class: "quiet" }, `${times(one.documents, "document")} ${one.documents === 1 ? "mentions" : "mention"} it. Its id is `, element("code", {}, one.id), "."),
		],
	};
}

function facts(one) {
	const given = Object.entries(one.properties).filter(([name]) => !LEFT_OUT.has(name));
	if (given.length === 0) {
		return null;
	}
	return element("dl", { class: "facts" }, given.map(([name, value]) => [
		element("dt", {}, spoken(name)), element("dd", {}, worded(name, value))]));
}

/** The relationships of one type and direction; the first page at once, the rest when asked. */
async function group(one, at, count) {
	const place = element("ul", { class: "plain relationships" });
	const button = element("button", { type: "button" }, "More");
	let cursor = "";
	const more = async () => {
		const page = await ask(`api/${at}/relationships` + query({ type: count.type, direction: count.direction, limit: PAGE, cursor }));
		place.append(...page.items.map((relationship) => row(relationship, count.direction)));
		cursor = page.next || "";
		button.hidden = cursor === "";
	};
	button.addEventListener("click", () => more().catch((failure) => button.replaceWith(failure.message)));
	await more();
	return element("section", {}, element("h2", {}, phrase(count.type, count.direction), " ", element("span", { class: "count" }, count.count.toLocaleString("en"))), place, button);
}

function row(relationship, direction) {
	const other = direction === "out" ? relationship.to : relationship.from;
	const said = relationship.statements === 0 ? "reference" : times(relationship.statements, "statement");
	const more = Object.entries(relationship.properties).filter(([name]) => name !== "basis").map(([name, value]) => `${spoken(name)} ${value}`);
	return element("li", {}, link(viewOf(other), other.name), " ", kind(other), more.length === 0 ? null : element("span", { class: "quiet" }, more.join(", ")),
		link(factOf(relationship), said, { class: "said", "aria-label": `${said} for ${other.name}` }));
}

function documentItem(one) {
	return element("li", {}, link(`#/documents/${encodeURIComponent(one.id)}`, one.title || one.uri), " ", element("span", { class: "quiet" }, one.uri));
}
