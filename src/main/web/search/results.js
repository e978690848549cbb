import { withQuery } from "./state.js";
import { buttonElement, element, linkElement } from "./voice.js";

/**
 * Turns hits into elements. All text goes in as text, never as HTML.
 *
 * @typedef {import("./broadsheet-search.js").Hit} Hit
 * @typedef {import("./snippet.js").Mark} Mark
 * @typedef {import("./exports.js").Clip} Clip
 * @typedef {import("./voice.js").Say} Say
 *
 * @typedef {object} Showing what all hits of a page share
 * @property {string} q
 * @property {string} root relative address of the site's root
 * @property {Map<string, string>} publications names by id
 * @property {Say} say
 * @property {{has: (url: string) => boolean, toggle: (clip: Clip) => void}} clippings
 */

/** Other printings named under a hit. */
const PRINTINGS = 5;

/** @param {string} text @param {Mark[]} marks @returns {DocumentFragment} */
function marked(text, marks) {
  const made = document.createDocumentFragment();
  let at = 0;
  for (const [start, end] of marks) {
    made.append(text.slice(at, start), element("mark", "", text.slice(start, end)));
    at = end;
  }
  made.append(text.slice(at));
  return made;
}

/** @param {Hit} hit @param {Map<string, string>} publications @returns {Clip} */
export function clipOf(hit, publications) {
  return {
    url: hit.url,
    id: hit.id,
    headline: hit.headline,
    kicker: hit.kicker ?? "",
    deck: hit.deck ?? "",
    publication: publications.get(hit.publication) ?? hit.publication,
    date: hit.date,
    page: hit.page,
    section: hit.section ?? "",
    column: hit.column ?? "",
    district: hit.district ?? "",
    kind: hit.kind,
    bylines: hit.authors,
    text: (hit.snippetFrom === "text" ? hit.snippet : hit.lead) ?? "",
  };
}

/** @param {Hit} hit @param {Showing} showing @returns {HTMLElement} */
export function hitElement(hit, showing) {
  const link = linkElement("", showing.root + withQuery(hit.url, showing.q),
    marked(hit.headline, hit.headMarks.headline));
  const parts = [element("h2", "search-headline", link)];
  if (hit.kicker) parts.unshift(element("p", "search-kicker", marked(hit.kicker, hit.headMarks.kicker)));
  if (hit.deck) parts.push(element("p", "search-deck", marked(hit.deck, hit.headMarks.deck)));
  parts.push(factsElement(hit, showing));
  const text = hit.snippetFrom === "text" ? marked(hit.snippet, hit.marks) : hit.lead;
  if (hit.snippet || hit.lead) parts.push(element("p", "search-snippet", text));
  const also = alsoElement(hit, showing);
  if (also) parts.push(also);
  return element("li", "search-hit", ...parts);
}

/** @param {Hit} hit @param {Showing} showing */
function factsElement(hit, { publications, say, clippings }) {
  const time = element("time", "", hit.date);
  time.setAttribute("datetime", hit.date);
  const facts = [
    publications.get(hit.publication) ?? hit.publication,
    time,
    say("on-page", { page: hit.page }),
    hit.district ?? "",
    hit.column ?? hit.section ?? "",
  ].filter((fact) => fact !== "");
  const clip = buttonElement("search-clip", "");
  const show = () => {
    const kept = clippings.has(hit.url);
    clip.setAttribute("aria-pressed", String(kept));
    clip.setAttribute("aria-label", say("clip-one", { headline: hit.headline }));
    clip.textContent = say(kept ? "clipped" : "clip");
  };
  clip.addEventListener("click", () => {
    clippings.toggle(clipOf(hit, publications));
    show();
  });
  clip.addEventListener("clippings", show);
  show();
  return element("p", "search-facts", ...facts.map((fact) => element("span", "", fact)), clip);
}

/** Where else the text was printed. @param {Hit} hit @param {Showing} showing */
function alsoElement(hit, { q, root, publications, say }) {
  /** @type {{url: string, date: string, publication: string}[]} */
  const printings = /** @type {any} */ (hit).reprints ?? [];
  if (printings.length === 0) return null;
  const links = printings.slice(0, PRINTINGS).map(({ url, date, publication }) =>
    linkElement("", root + withQuery(url, q), `${publications.get(publication) ?? publication} ${date}`));
  const more = (/** @type {any} */ (hit).reprintCount ?? printings.length) - links.length;
  return element("p", "search-also", say("also-printed"), " ",
    ...links.flatMap((link, i) => (i > 0 ? [say("also-and"), link] : [link])),
    more > 0 ? " " + say("also-more", { count: more }) : "");
}
