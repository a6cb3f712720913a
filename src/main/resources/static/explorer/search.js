// Search as one types, over all kinds.

import { ask, query } from "./api.js";
import { element, link, show } from "./dom.js";
import { viewOf } from "./words.js";

const PAUSE = 150;
const AT_ONCE = 8;

/** The results for words, as a view of its own. */
export async function search(wanted) {
	const words = wanted.get("q") || "";
	const found = words.trim() === "" ? { items: [] } : await ask("api/search" + query({ q: words, limit: 50 }));
	return {
		title: words,
		content: [
			element("h1", {}, `Search: ${words}`),
			found.items.length === 0 ? element("p", {}, "Nothing has such a name. Try fewer letters, or another language: names are known in many.")
				: element("ul", { class: "plain" }, found.items.map(item)),
		],
	};
}

/** Offers names below the search field: arrow keys choose, Enter opens, Escape closes. */
export function suggest(form) {
	const field = form.querySelector("input");
	const offers = form.querySelector("[role=listbox]");
	let timer = 0;
	let asked = 0;
	let chosen = -1;

	const close = () => {
		asked++;
		offers.hidden = true;
		chosen = -1;
		field.setAttribute("aria-expanded", "false");
		field.removeAttribute("aria-activedescendant");
	};
	const open = (address) => {
		close();
		field.value = "";
		location.hash = address.slice(1);
	};
	const choose = (index) => {
		const options = [...offers.children];
		chosen = (index + options.length) % options.length;
		options.forEach((option, i) => option.setAttribute("aria-selected", String(i === chosen)));
		field.setAttribute("aria-activedescendant", options[chosen].id);
		options[chosen].scrollIntoView({ block: "nearest" });
	};
	const offer = async () => {
		const words = field.value.trim();
		const mine = ++asked;
		if (words === "") {
			close();
			return;
		}
		const found = await ask("api/search" + query({ q: words, limit: AT_ONCE })).catch(() => ({ items: [] }));
		if (mine !== asked) {
			return;
		}
		chosen = -1;
		show(offers, found.items.map((one, i) => element("li", {
			id: `offer-${i}`, role: "option", "aria-selected": "false", "data-address": viewOf(one),
			mousedown: (event) => {
				event.preventDefault();
				open(viewOf(one));
			},
		}, element("span", {}, one.name), kind(one))));
		offers.hidden = found.items.length === 0;
		field.setAttribute("aria-expanded", String(!offers.hidden));
	};

	field.addEventListener("input", () => {
		clearTimeout(timer);
		timer = setTimeout(offer, PAUSE);
	});
	field.addEventListener("blur", close);
	field.addEventListener("keydown", (event) => {
		if (event.key === "Escape") {
			close();
		}
		else if (!offers.hidden && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
			event.preventDefault();
			choose(event.key === "ArrowDown" ? chosen + 1 : Math.max(chosen, 0) - 1);
		}
	});
	form.addEventListener("submit", (event) => {
		event.preventDefault();
		clearTimeout(timer);
		const option = offers.hidden || chosen < 0 ? null : offers.children[chosen];
		open(option ? option.dataset.address : "#/search" + query({ q: field.value.trim() }));
	});
}

/** An entity as an item of a list. */
export function item(one) {
	return element("li", {}, link(viewOf(one), one.name), " ", kind(one));
}

/** The mark of a kind. */
export function kind(one) {
	return element("span", { class: "kind", "data-kind": one.kind }, one.kind);
}
