// The shortest ways between two entities, with the words on each step.

import { ask, query } from "./api.js";
import { element, link } from "./dom.js";
import { kind } from "./search.js";
import { factOf, phrase, viewOf } from "./words.js";

export async function paths(wanted) {
	const from = wanted.get("from") || "";
	const to = wanted.get("to") || "";
	const found = from && to ? await ask("api/paths" + query({ from, to, maxLength: 5, limit: 5 })) : null;
	return {
		title: "Ways between two",
		content: [
			element("h1", {}, "Ways between two"),
			element("form", { class: "ways", submit: go }, end("from", "From", from), end("to", "To", to), element("button", {}, "Find the shortest ways")),
			found === null ? element("p", { class: "quiet" }, "Type the beginning of a name and choose from the list.")
				: found.items.length === 0 ? element("p", {}, "There is no way of up to five relationships between them.")
					: found.items.map(way),
		],
	};
}

/** A field that offers names and knows the id of the one that was chosen. */
function end(name, label, id) {
	const offers = element("datalist", { id: `offers-${name}` });
	const field = element("input", { name, list: `offers-${name}`, autocomplete: "off", required: true, value: id });
	let timer = 0;
	field.addEventListener("input", () => {
		clearTimeout(timer);
		timer = setTimeout(async () => {
			const found = await ask("api/search" + query({ q: field.value, limit: 8 })).catch(() => ({ items: [] }));
			offers.replaceChildren(...found.items.map((one) => element("option", { value: one.id }, `${one.name} (${one.kind})`)));
		}, 150);
	});
	return element("label", {}, label, field, offers);
}

function go(event) {
	event.preventDefault();
	const given = new FormData(event.currentTarget);
	location.hash = "/paths" + query({ from: given.get("from"), to: given.get("to") });
}

function way(found) {
	return element("ol", { class: "way", "aria-label": `A way of ${found.length}` }, element("li", {}, link(viewOf(found.entities[0]), found.entities[0].name), " ", kind(found.entities[0])),
		found.hops.map((hop, i) => {
			const next = found.entities[i + 1];
			const direction = hop.relationship.to.id === next.id ? "out" : "in";
			return element("li", {}, link(factOf(hop.relationship), phrase(hop.relationship.type, direction), { class: "verb" }), " ", link(viewOf(next), next.name), " ", kind(next),
				hop.best ? element("blockquote", { dir: "auto" }, hop.best.quote) : null);
		}));
}
