import { isChosen, withQuery } from "./state.js";

/**
 * Turns results into elements. All text goes in as text, never as HTML.
 *
 * @typedef {import("./broadsheet-search.js").Hit} Hit
 * @typedef {import("./snippet.js").Mark} Mark
 * @typedef {import("./state.js").State} State
 * @typedef {(key: string, values?: Record<string, string | number>) => string} Say
 */

/** So many values of a facet are shown before one asks for more. */
const FEW = 8;

/**
 * @param {string} tag
 * @param {string} className
 * @param {...(string | Node)} content
 * @returns {HTMLElement}
 */
export function element(tag, className, ...content) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...content);
  return made;
}

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

/**
 * @param {Hit} hit
 * @param {string} q
 * @param {string} root relative address of the site's root
 * @param {Map<string, string>} publications names by id
 * @param {Say} say
 * @returns {HTMLElement}
 */
export function hitElement(hit, q, root, publications, say) {
  const link = element("a", "", marked(hit.headline, hit.headMarks.headline));
  link.setAttribute("href", root + withQuery(hit.url, q));
  const parts = [element("h2", "search-headline", link)];
  if (hit.kicker) parts.unshift(element("p", "search-kicker", marked(hit.kicker, hit.headMarks.kicker)));
  if (hit.deck) parts.push(element("p", "search-deck", marked(hit.deck, hit.headMarks.deck)));
  parts.push(factsElement(hit, publications, say));
  const text = hit.snippetFrom === "text" ? marked(hit.snippet, hit.marks) : hit.lead;
  if (hit.snippet || hit.lead) parts.push(element("p", "search-snippet", text));
  return element("li", "search-hit", ...parts);
}

/** @param {Hit} hit @param {Map<string, string>} publications @param {Say} say */
function factsElement(hit, publications, say) {
  const time = element("time", "", hit.date);
  time.setAttribute("datetime", hit.date);
  const facts = [
    publications.get(hit.publication) ?? hit.publication,
    time,
    say("on-page", { page: hit.page }),
    hit.district ?? "",
    hit.column ?? hit.section ?? "",
  ].filter((fact) => fact !== "");
  return element("p", "search-facts", ...facts.map((fact) => element("span", "", fact)));
}

/**
 * The values of one facet as buttons.
 *
 * @param {string} field
 * @param {[string, number][]} values
 * @param {State} state
 * @param {(value: string) => string} label
 * @param {Say} say
 * @returns {HTMLElement | null} nothing where there is nothing to choose
 */
export function facetElement(field, values, state, label, say) {
  const chosen = values.filter(([value]) => isChosen(state, field, value));
  if (values.length < 2 && chosen.length === 0) return null;
  const buttons = values.map(([value, count], i) => {
    const pressed = isChosen(state, field, value);
    const button = element("button", "search-value", element("span", "", label(value)),
      element("span", "search-count", count.toLocaleString("en")));
    button.setAttribute("type", "button");
    button.setAttribute("aria-pressed", String(pressed));
    button.dataset.field = field;
    button.dataset.value = value;
    button.hidden = i >= FEW && !pressed;
    return button;
  });
  const box = element("fieldset", "search-facet", element("legend", "", say("facet-" + field)), ...buttons);
  if (buttons.some((button) => button.hidden)) box.append(moreButton(buttons, say));
  return box;
}

/** @param {HTMLElement[]} buttons @param {Say} say @returns {HTMLElement} */
function moreButton(buttons, say) {
  const more = element("button", "search-all", say("all-values", { count: buttons.length }));
  more.setAttribute("type", "button");
  more.addEventListener("click", () => {
    const first = buttons.find((button) => button.hidden);
    for (const button of buttons) button.hidden = false;
    more.remove();
    first?.focus();
  });
  return more;
}
