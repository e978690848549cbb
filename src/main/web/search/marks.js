import { markedTerms, parseQuery } from "./query.js";
import { secondChances } from "./relax.js";
import { marksIn } from "./snippet.js";

/**
 * @typedef {import("./occurrences.js").Term} Term
 */

/**
 * Marks the terms of a query in all elements that have the attribute `data-text` (one block of the
 * article each), shows the first one, and offers to take the marks away.
 *
 * @param {Document} page
 * @param {string} query
 * @param {string} clearLabel `{count}` stands for the number of marks
 */
export function markPage(page, query, clearLabel) {
  const { tree, terms } = parseQuery(query);
  const blocks = /** @type {Element[]} */ ([...page.querySelectorAll("[data-text]")]);
  let marks = blocks.flatMap((block) => markBlock(block, terms));
  // Nothing found: the reader comes from a second chance, and is shown what that found.
  for (const chance of marks.length === 0 ? secondChances(tree) : []) {
    if (marks.length === 0) marks = blocks.flatMap((block) => markBlock(block, markedTerms(chance.tree)));
  }
  if (marks.length === 0) return;
  offerToClear(page, blocks[0], marks, clearLabel);
  const anchor = page.location.hash ? page.getElementById(page.location.hash.slice(1)) : null;
  const first = marks.find((mark) => anchor?.contains(mark)) ?? (anchor ? null : marks[0]);
  first?.scrollIntoView({ block: "center" });
}

/**
 * Marks terms in one block; they may begin in one inline element and end in another.
 *
 * @param {Element} block
 * @param {Term[]} terms
 * @returns {HTMLElement[]}
 */
function markBlock(block, terms) {
  const nodes = textNodes(block);
  const marks = marksIn(nodes.map((node) => node.data).join(""), terms);
  /** @type {HTMLElement[]} */
  const made = [];
  let start = 0;
  for (const node of nodes) {
    const end = start + node.data.length;
    const inside = marks.filter((mark) => mark[0] < end && mark[1] > start);
    // From the last to the first, so that the places before stay right.
    for (const [from, to] of inside.reverse()) {
      made.push(wrap(node, Math.max(0, from - start), Math.min(end, to) - start));
    }
    start = end;
  }
  return made.sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1));
}

/** @param {Element} block @returns {Text[]} */
function textNodes(block) {
  const walker = block.ownerDocument.createTreeWalker(block, 4);
  /** @type {Text[]} */
  const nodes = [];
  while (walker.nextNode()) nodes.push(/** @type {Text} */ (walker.currentNode));
  return nodes;
}

/** @param {Text} node @param {number} from @param {number} to @returns {HTMLElement} */
function wrap(node, from, to) {
  const middle = from > 0 ? node.splitText(from) : node;
  if (to - from < middle.data.length) middle.splitText(to - from);
  const mark = node.ownerDocument.createElement("mark");
  middle.replaceWith(mark);
  mark.append(middle);
  return mark;
}

/** @param {Document} page @param {Element} first @param {HTMLElement[]} marks @param {string} label */
function offerToClear(page, first, marks, label) {
  const button = page.createElement("button");
  button.type = "button";
  button.className = "search-clear-marks";
  button.textContent = label.replace("{count}", String(marks.length));
  button.addEventListener("click", () => {
    button.remove();
    for (const mark of marks) {
      const parent = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      parent?.normalize();
    }
    const url = new URL(page.location.href);
    url.searchParams.delete("q");
    page.defaultView?.history.replaceState(null, "", url);
  });
  const place = page.getElementById("search-marks");
  if (place) place.append(button);
  else first.before(button);
}
