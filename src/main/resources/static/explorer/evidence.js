// The words behind a fact, and documents with the words marked.

import { ask, query } from "./api.js";
import { element, link } from "./dom.js";
import { kind } from "./search.js";
import { listOf, phrase, viewOf } from "./words.js";

const AROUND = 4000;
const PREVIEW = 200;
const WHOLE = 20_000;

/** One relationship: who says so, in which words, and what else is said. */
export async function fact(from, type, to) {
	const at = `api/relationships/${[from, type, to].map(encodeURIComponent).join("/")}`;
	const [relationship, evidence] = await Promise.all([ask(at), ask(`${at}/evidence` + query({ limit: 50 }))]);
	const said = await Promise.all(evidence.items.map(quote));
	const others = await disagreeing(relationship);
	return {
		title: `${relationship.from.name} ${phrase(type, "out")} ${relationship.to.name}`,
		content: [
			element("h1", { class: "fact" }, link(viewOf(relationship.from), relationship.from.name), " ", element("span", { class: "verb" }, phrase(type, "out")), " ", link(viewOf(relationship.to), relationship.to.name)),
			element("h2", {}, said.length === 0 ? "Nobody had to say so" : "Who says so"),
			said.length === 0 ? element("p", {}, "This comes with the reference data: it is no statement of a document.") : said,
			evidence.next ? element("p", { class: "quiet" }, "There are more statements than are shown here.") : null,
			others,
		],
	};
}

/** Where words stand, with what is before and after them. */
async function quote(evidence) {
	const source = evidence.document;
	const address = `#/documents/${encodeURIComponent(source.id)}` + query({ start: evidence.start, end: evidence.end });
	const around = evidence.start === null || evidence.start === undefined ? null
		: await ask(`api/documents/${encodeURIComponent(source.id)}/passage` + query({ start: evidence.start, end: evidence.end, around: PREVIEW })).catch(() => null);
	return element("figure", { class: "quote" },
		element("blockquote", { dir: "auto" }, around ? ["… ", around.before, element("mark", {}, around.words), around.after, " …"] : element("mark", {}, evidence.quote)),
		element("figcaption", {}, link(address, source.title || source.uri), element("span", { class: "quiet" }, ` ${source.uri}`),
			evidence.locator ? element("code", {}, evidence.locator) : null,
			element("span", { class: "quiet" }, ` · read by ${evidence.extractor} · confidence ${evidence.confidence}`)));
}

/** Other starts of the same relationship to the same end, which may confirm it or not. */
async function disagreeing(relationship) {
	const { from, to, type } = relationship;
	const others = await ask(`api/${listOf(to.kind)}/${encodeURIComponent(to.id)}/relationships` + query({ type, direction: "in", limit: 20 })).catch(() => ({ items: [] }));
	const rest = others.items.filter((other) => other.from.id !== from.id);
	if (rest.length === 0) {
		return null;
	}
	return element("section", {}, element("h2", {}, `${to.name} is also ${phrase(type, "in")}`),
		element("ul", { class: "plain" }, rest.map((other) => element("li", {}, link(viewOf(other.from), other.from.name), " ", kind(other.from)))));
}

/** A document: the words that were asked for in their place, and all that it states. */
export async function doc(id, wanted) {
	const at = `api/documents/${encodeURIComponent(id)}`;
	const start = Number(wanted.get("start") || 0);
	const end = Number(wanted.get("end") || 0);
	const [one, statements, passage] = await Promise.all([ask(at), ask(`${at}/statements` + query({ limit: 200 })),
		ask(`${at}/passage` + query({ start, end, around: end > 0 ? AROUND : WHOLE })).catch(() => null)]);
	const mark = passage && end > 0 ? element("mark", { id: "words", tabindex: "-1" }, passage.words) : null;
	return {
		title: one.title || one.uri,
		content: [
			element("p", { class: "over" }, element("span", { class: "kind", "data-kind": "Document" }, "Document")),
			element("h1", {}, one.title || one.uri),
			source(one),
			passage ? element("section", {}, element("h2", {}, "Its words"),
				element("div", { class: "words", dir: "auto" }, passage.start > AROUND && end > 0 ? "… " : "", passage.before, mark, passage.after,
					passage.end + (end > 0 ? AROUND : WHOLE) < passage.length ? " …" : "")) : null,
			element("section", {}, element("h2", {}, "What it states ", element("span", { class: "count" }, one.statements.toLocaleString("en"))),
				element("ul", { class: "plain" }, statements.items.map((statement) => stated(id, statement))),
				statements.next ? element("p", { class: "quiet" }, "There are more statements than are shown here.") : null),
		],
		shown: () => mark && mark.scrollIntoView({ block: "center" }),
	};
}

function source(one) {
	const web = /^https?:/.test(one.uri);
	const given = Object.entries(one.properties).filter(([name]) => ["publisher", "licence", "retrievedOn", "language", "mediaType"].includes(name));
	return element("dl", { class: "facts" }, element("dt", {}, "found at"), element("dd", {}, web ? link(one.uri, one.uri, { rel: "noreferrer" }) : one.uri),
		given.map(([name, value]) => [element("dt", {}, name === "retrievedOn" ? "retrieved on" : name === "mediaType" ? "format" : name), element("dd", {}, String(value))]));
}

function stated(id, statement) {
	const place = statement.evidence.start === null || statement.evidence.start === undefined ? null
		: `#/documents/${encodeURIComponent(id)}` + query({ start: statement.evidence.start, end: statement.evidence.end });
	const what = statement.object ? link(viewOf(statement.object), statement.object.name) : element("span", {}, statement.value || "");
	return element("li", {}, link(viewOf(statement.subject), statement.subject.name), " ", element("span", { class: "verb" }, phrase(statement.predicate, "out")), " ", what,
		place ? link(place, "show the words", { class: "said", "aria-label": `show the words: ${statement.evidence.quote}` }) : null);
}
