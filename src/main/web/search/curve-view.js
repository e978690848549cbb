import { curveOf } from "./curve.js";
import { addressOf, within } from "./state.js";
import { element, linkElement } from "./voice.js";

/**
 * The curve of a question: a bar a month, each a link that sets the month, and the numbers behind it.
 *
 * @typedef {import("./state.js").State} State
 * @typedef {import("./voice.js").Say} Say
 */

const SVG = "http://www.w3.org/2000/svg";
/** Units of the picture: a piece of time is so wide, the tallest bar so tall. */
const PIECE = 10;
const HEIGHT = 100;

/**
 * @param {[string, number][]} months articles by month, whatever stretch is chosen
 * @param {State} state
 * @param {Say} say
 * @returns {HTMLElement | null} nothing where all was printed in one month
 */
export function curveElement(months, state, say) {
  const { points } = curveOf(months);
  if (points.length < 2) return null;
  const told = points.map((point) => ({ ...point, when: timeOf(point.stretch, say) }));
  const tallest = points.reduce((most, { count }) => (count > most ? count : most), 1);
  const picture = svgElement("svg", { class: "search-curve-bars", role: "group", preserveAspectRatio: "none",
    "aria-label": say("curve"), viewBox: `0 0 ${points.length * PIECE} ${HEIGHT}` });
  told.forEach((point, i) => {
    if (point.count > 0) picture.append(pointElement(point, i * PIECE, point.count / tallest, state, say));
  });
  const ends = element("p", "search-curve-ends", element("span", "", told[0].when),
    element("span", "", told[told.length - 1].when));
  return element("div", "search-curve", element("p", "search-curve-title", say("curve")), picture, ends,
    numbersElement(told, state, say));
}

/** @param {string} stretch @param {Say} say */
function timeOf(stretch, say) {
  const year = say("year", { year: stretch.slice(0, 4) });
  return stretch.length > 4 ? year + say("month", { month: Number(stretch.slice(5)) }) : year;
}

/** @param {string} stretch @param {State} state */
function isSetTo(stretch, state) {
  return state.from === stretch && state.to === stretch;
}

/** Where a point leads: to its stretch of time, or out of it again. @param {string} stretch @param {State} state */
function addressOfPoint(stretch, state) {
  return addressOf(isSetTo(stretch, state) ? within(state, "", "") : within(state, stretch, stretch)) || "?";
}

/**
 * @param {{stretch: string, when: string, count: number}} point
 * @param {number} x
 * @param {number} share of the tallest
 * @param {State} state
 * @param {Say} say
 */
function pointElement({ stretch, when, count }, x, share, state, say) {
  const label = say("bar", { when, count: count.toLocaleString("en") });
  const link = svgElement("a", { href: addressOfPoint(stretch, state), "aria-label": label });
  if (isSetTo(stretch, state)) link.setAttribute("aria-current", "true");
  link.dataset.stretch = "curve-" + stretch;
  const title = svgElement("title", {});
  title.textContent = label;
  const height = Math.max(2, Math.round(share * HEIGHT));
  link.append(title, svgElement("rect", { class: "search-curve-reach", x, y: 0, width: PIECE, height: HEIGHT }),
    svgElement("rect", { x: x + 1, y: HEIGHT - height, width: PIECE - 2, height }));
  return link;
}

/** @param {{stretch: string, when: string, count: number}[]} points @param {State} state @param {Say} say */
function numbersElement(points, state, say) {
  const head = element("tr", "", headCell("col", say("curve-when")), headCell("col", say("curve-count")));
  const rows = points.filter(({ count }) => count > 0).map(({ stretch, when, count }) =>
    element("tr", "", headCell("row", when),
      element("td", "", linkElement("", addressOfPoint(stretch, state), count.toLocaleString("en")))));
  return element("details", "search-curve-table", element("summary", "", say("curve-table")),
    element("table", "", element("thead", "", head), element("tbody", "", ...rows)));
}

/** @param {string} scope @param {string} text */
function headCell(scope, text) {
  const head = element("th", "", text);
  head.setAttribute("scope", scope);
  return head;
}

/** @param {string} tag @param {Record<string, string | number>} attributes @returns {SVGElement} */
function svgElement(tag, attributes) {
  const made = /** @type {SVGElement} */ (document.createElementNS(SVG, tag));
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  return made;
}
