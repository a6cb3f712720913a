// Names that could be somebody known: two side by side, with the reasons.

import { ask, query } from "./api.js";
import { element, link } from "./dom.js";
import { viewOf } from "./words.js";

export async function review(wanted) {
	const page = await ask("api/review" + query({ limit: 20, cursor: wanted.get("cursor") }));
	return {
		title: "Review",
		content: [
			element("h1", {}, "Are these the same?"),
			element("p", { class: "quiet" }, "Names that are like those of somebody known, but not so alike that they were taken for the same. A judgement is one line in ", element("code", {}, "import/judgements.csv"), ", or the command ", element("code", {}, "judge"), "."),
			page.items.length === 0 ? element("p", {}, "Nothing is in doubt.") : page.items.map(doubt),
			page.next ? element("p", {}, link("#/review" + query({ cursor: page.next }), "More")) : null,
		],
	};
}

function doubt(one) {
	return element("section", { class: "doubt" },
		element("div", {}, element("h2", {}, link(viewOf(one.entity), one.entity.name)), element("p", { class: "quiet" }, one.reason),
			element("ul", { class: "plain" }, one.documents.map((source) => element("li", {}, link(`#/documents/${encodeURIComponent(source.id)}`, source.title || source.uri))))),
		element("div", {}, one.candidates.map((candidate) => element("div", {}, element("h2", {}, link(viewOf({ ...candidate, kind: "Organization" }), candidate.name)),
			element("p", { class: "quiet" }, `likeness ${candidate.score}`), element("ul", {}, candidate.reasons.map((reason) => element("li", {}, reason)))))));
}
