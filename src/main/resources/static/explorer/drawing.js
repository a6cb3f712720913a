// Loads what draws, once and only where something is drawn; saves pictures and tables.

import { element, svg } from "./dom.js";

const SCRIPTS = ["webjars/d3/dist/d3.min.js", "webjars/d3-sankey/dist/d3-sankey.min.js"];

const LOOKS = ["fill", "fill-opacity", "stroke", "stroke-width", "stroke-opacity", "opacity", "font-family", "font-size", "text-anchor", "visibility"];

let loaded = null;

/** The drawing library. */
export async function drawing() {
	loaded = loaded || SCRIPTS.reduce((before, address) => before.then(() => load(address)), Promise.resolve());
	await loaded;
	return window.d3;
}

function load(address) {
	return new Promise((resolve, reject) => {
		document.head.append(element("script", { src: address, load: resolve, error: () => reject(new Error(`${address} cannot be loaded.`)) }));
	});
}

/** Buttons that save a picture. */
export function savers(picture, name) {
	return [
		element("button", { type: "button", click: () => save(new Blob([source(picture)], { type: "image/svg+xml" }), `${name}.svg`) }, "Save SVG"),
		element("button", { type: "button", click: () => savePng(picture, name) }, "Save PNG"),
	];
}

/** A button that saves rows as CSV. */
export function csvSaver(heads, rows, name) {
	const cell = (value) => `"${String(value ?? "").replaceAll('"', '""')}"`;
	const text = [heads, ...rows].map((row) => row.map(cell).join(",")).join("\r\n") + "\r\n";
	return element("button", { type: "button", click: () => save(new Blob(["\ufeff", text], { type: "text/csv" }), `${name}.csv`) }, "Save CSV");
}

/** The picture on its own, with the colours that it is seen in. */
function source(picture) {
	const copy = picture.cloneNode(true);
	const seen = picture.querySelectorAll("*");
	copy.querySelectorAll("*").forEach((part, i) => {
		const style = getComputedStyle(seen[i]);
		LOOKS.forEach((name) => part.setAttribute(name, style.getPropertyValue(name)));
	});
	const box = picture.viewBox.baseVal;
	copy.setAttribute("width", box.width);
	copy.setAttribute("height", box.height);
	copy.prepend(svg("rect", { width: box.width, height: box.height, fill: getComputedStyle(document.body).backgroundColor }));
	return new XMLSerializer().serializeToString(copy);
}

async function savePng(picture, name) {
	const image = new Image();
	image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(source(picture));
	await image.decode();
	const canvas = element("canvas", { width: image.width * 2, height: image.height * 2 });
	const pen = canvas.getContext("2d");
	pen.fillStyle = getComputedStyle(document.body).backgroundColor;
	pen.fillRect(0, 0, canvas.width, canvas.height);
	pen.drawImage(image, 0, 0, canvas.width, canvas.height);
	canvas.toBlob((blob) => save(blob, `${name}.png`), "image/png");
}

function save(blob, name) {
	const address = URL.createObjectURL(blob);
	element("a", { href: address, download: name.replaceAll(/[^\w.-]+/g, "-") }).click();
	setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
