// Makes elements; texts are always texts, never markup.

const SVG = "http://www.w3.org/2000/svg";

export function element(tag, attributes = {}, ...children) {
	return fill(document.createElement(tag), attributes, children);
}

export function svg(tag, attributes = {}, ...children) {
	return fill(document.createElementNS(SVG, tag), attributes, children);
}

export function link(address, text, attributes = {}) {
	return element("a", { href: address, ...attributes }, text);
}

export function show(place, ...children) {
	place.replaceChildren(...children.flat(3).filter((child) => child !== null && child !== undefined));
}

/** A table with a caption for those who do not see the picture beside it. */
export function table(caption, heads, rows) {
	return element("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": caption },
		element("table", {},
			element("caption", {}, caption),
			element("thead", {}, element("tr", {}, heads.map((head) => element("th", { scope: "col" }, head)))),
			element("tbody", {}, rows.map((cells) => element("tr", {}, cells.map((cell) => element("td", {}, cell)))))));
}

function fill(made, attributes, children) {
	for (const [name, value] of Object.entries(attributes)) {
		if (typeof value === "function") {
			made.addEventListener(name, value);
		}
		else if (name === "style") {
			made.style.cssText = value;
		}
		else if (value !== null && value !== undefined && value !== false) {
			made.setAttribute(name, value === true ? "" : value);
		}
	}
	made.append(...children.flat(2).filter((child) => child !== null && child !== undefined));
	return made;
}
