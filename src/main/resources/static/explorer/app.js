// Shows the view that the address names. Views are told when they are left, so that a slow answer never fills another view.

import { element, link, show } from "./dom.js";
import { home } from "./home.js";
import { search, suggest } from "./search.js";
import { entity, list } from "./entity.js";
import { doc, fact } from "./evidence.js";
import { graph } from "./graph.js";
import { paths } from "./paths.js";
import { map } from "./map.js";
import { money } from "./money.js";
import { review } from "./review.js";

const place = document.getElementById("view");
const welcome = [...place.childNodes];

const VIEWS = { search, paths, map, money, review };

let asked = 0;

async function route() {
	const mine = ++asked;
	const [path, parameters] = location.hash.replace(/^#\/?/, "").split("?");
	const parts = path.split("/").filter(Boolean).map(decodeURIComponent);
	const wanted = new URLSearchParams(parameters || "");
	place.setAttribute("aria-busy", "true");
	let made;
	try {
		made = await view(parts, wanted);
	}
	catch (failure) {
		made = { title: "Not to be shown", content: [element("h1", {}, "This cannot be shown"), element("p", { class: "notice", role: "alert" }, failure.message), element("p", {}, link("#/", "To the start"))] };
	}
	if (mine !== asked) {
		return;
	}
	place.removeAttribute("aria-busy");
	show(place, made.content);
	document.title = made.title ? `${made.title} – aidgraph` : "aidgraph";
	if (made.shown) {
		made.shown();
	}
	if (document.body.dataset.moved) {
		place.focus({ preventScroll: true });
		window.scrollTo(0, 0);
	}
	document.body.dataset.moved = "yes";
	document.querySelectorAll("nav a[href^='#/']").forEach((entry) => {
		entry.toggleAttribute("aria-current", location.hash.startsWith(entry.getAttribute("href")));
	});
}

function view(parts, wanted) {
	if (parts.length === 0) {
		return home(welcome);
	}
	const [first, ...rest] = parts;
	if (Object.hasOwn(VIEWS, first)) {
		return VIEWS[first](wanted);
	}
	if (first === "fact" && rest.length === 3) {
		return fact(...rest);
	}
	if (first === "graph" && rest.length === 2) {
		return graph(...rest, wanted);
	}
	if (first === "documents" && rest.length === 1) {
		return doc(rest[0], wanted);
	}
	if (rest.length === 1) {
		return entity(first, rest[0]);
	}
	if (rest.length === 0) {
		return list(first, wanted);
	}
	throw new Error("There is no such page.");
}

window.addEventListener("hashchange", route);
suggest(document.getElementById("search"));
route();
