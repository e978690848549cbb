/**
 * Citations of articles after GB/T 7714, numeric. The site prints the same on its pages
 * (`broadsheet.site.cite`); `src/test/contract/cite` is what both obey.
 *
 * @typedef {import("./exports.js").Clip} Clip
 * @typedef {import("./exports.js").Source} Source
 */

/** Authors named before the rest becomes 等. */
const NAMED_AUTHORS = 3;

/** @param {unknown} text @returns {string} on one line, without control characters */
export function onOneLine(text) {
  // eslint-disable-next-line no-control-regex
  return String(text ?? "").replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").trim();
}

/** @param {string} labels @returns {string} page 01 is cited as page 1, A05 stays */
export function citedPage(labels) {
  return onOneLine(labels).split(", ").map((label) => label.replace(/^0+(?=.)/, "")).join(", ");
}

/** @param {Clip} clip @param {Source} source @returns {string} */
export function addressIn(clip, source) {
  return new URL(clip.url, source.root).href;
}

/** @param {Clip} clip @param {string} comma @returns {string} up to the mark of its type */
function beforeNewspaper(clip, comma) {
  const named = clip.bylines.slice(0, NAMED_AUTHORS).map(onOneLine).join(comma);
  const authors = named && named + (clip.bylines.length > NAMED_AUTHORS ? comma + "等" : "") + ". ";
  const column = clip.column && `（${onOneLine(clip.column)}）`;
  return `${authors}${onOneLine(clip.headline)}${column}[N/OL]. `;
}

/** @param {Clip} clip @returns {string} edition and pages */
function placeOf(clip) {
  return [onOneLine(clip.edition), citedPage(clip.page)].filter(Boolean).join(" ");
}

/**
 * GB/T 7714—2025, as on the article's own page.
 *
 * @param {Clip} clip
 * @param {Source} source
 * @returns {string} 主要责任者. 题名（栏目）[N/OL]. 报纸名，出版日期（版次）. URL.
 */
export function citationOf(clip, source) {
  return `${beforeNewspaper(clip, "，")}${onOneLine(clip.publication)}，${clip.date}（${placeOf(clip)}）.`
    + ` ${addressIn(clip, source)}.`;
}

/**
 * GB/T 7714—2015, which wants the day of access.
 *
 * @param {Clip} clip
 * @param {Source} source
 * @returns {string} 主要责任者. 题名（栏目）[N/OL]. 报纸名, 出版日期(版次)[引用日期]. URL.
 */
export function citationOf2015(clip, source) {
  return `${beforeNewspaper(clip, ", ")}${onOneLine(clip.publication)}, ${clip.date}(${placeOf(clip)})`
    + `${source.day ? `[${source.day}]` : ""}. ${addressIn(clip, source)}.`;
}
