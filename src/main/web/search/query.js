import { fold, holdsHan, isSpace, isWord } from "./fold.js";

/**
 * What a reader asks for. Every term must occur in the article.
 *
 * @typedef {object} Query
 * @property {Term[]} terms each once
 * @property {string[]} bylines folded names of those who must have signed
 *
 * @typedef {object} Term
 * @property {string} text folded, not empty
 * @property {boolean} words whether it must begin and end where words do; false for substrings
 */

/**
 * Reads a query. Terms are parted by white space; `"…"` holds white space; `byline:` asks for a
 * name. Nothing is an error: a quote that is not closed, a colon without a name are text.
 *
 * @param {string} input any string
 * @returns {Query}
 */
export function parseQuery(input) {
  /** @type {Map<string, Term>} */
  const terms = new Map();
  /** @type {Set<string>} */
  const bylines = new Set();
  for (const { field, text } of pieces(String(input ?? ""))) {
    const folded = fold(text);
    if (folded === "") continue;
    if (field === "byline") bylines.add(folded);
    else terms.set(folded, { text: folded, words: !holdsHan(folded) });
  }
  return { terms: [...terms.values()], bylines: [...bylines] };
}

const BYLINE = /^byline[:：]/i;

/** @param {string} input @returns {Generator<{field: string, text: string}>} */
function* pieces(input) {
  let at = 0;
  while (at < input.length) {
    if (isSpace(input.charCodeAt(at))) {
      at++;
      continue;
    }
    const start = at;
    const field = BYLINE.exec(input.slice(at, at + 7));
    const value = field ? at + field[0].length : at;
    const closing = isQuote(input[value]) ? closingQuote(input, value + 1) : -1;
    at = closing >= 0 ? closing + 1 : endOfTerm(input, value);
    const text = closing >= 0 ? input.slice(value + 1, closing) : input.slice(value, at);
    if (field && fold(text) !== "") yield { field: "byline", text };
    else if (field) yield { field: "", text: input.slice(start, at) };
    else yield { field: "", text };
  }
}

/** @param {string | undefined} c @returns {boolean} */
function isQuote(c) {
  return c === '"' || c === "＂";
}

/** @param {string} input @param {number} from @returns {number} or -1 */
function closingQuote(input, from) {
  for (let at = from; at < input.length; at++) {
    if (isQuote(input[at])) return at;
  }
  return -1;
}

/** @param {string} input @param {number} from @returns {number} */
function endOfTerm(input, from) {
  let at = from;
  while (at < input.length && !isSpace(input.charCodeAt(at))) at++;
  return at;
}

/**
 * Where a term occurs in a folded text, overlaps left out.
 *
 * @param {string} text folded
 * @param {Term} term
 * @returns {[number, number][]} starts and ends
 */
export function occurrences(text, term) {
  /** @type {[number, number][]} */
  const found = [];
  for (let at = text.indexOf(term.text); at >= 0;) {
    const end = at + term.text.length;
    const match = !term.words || standsAlone(text, at, end);
    if (match) found.push([at, end]);
    at = text.indexOf(term.text, match ? end : at + 1);
  }
  return found;
}

/** @param {string} text @param {number} start @param {number} end @returns {boolean} */
function standsAlone(text, start, end) {
  return !(joined(text, start) || joined(text, end));
}

/** @param {string} text @param {number} at @returns {boolean} whether a word spans that place */
function joined(text, at) {
  return at > 0 && at < text.length
    && isWord(text.charCodeAt(at - 1)) && isWord(text.charCodeAt(at));
}
