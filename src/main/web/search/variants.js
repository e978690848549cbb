import { holdsHan } from "./characters.js";
import { fold } from "./fold.js";

/**
 * What else may be printed where a reader's word was meant: readings that an editor corrected, and
 * look-alikes. Both are offered only when they occur.
 *
 * @typedef {import("./hints.js").Hints} Hints
 * @typedef {import("./index.js").Head} Head
 * @typedef {import("./index.js").Part} Part
 * @typedef {import("./match.js").Matcher} Matcher
 *
 * @typedef {object} Reading
 * @property {string} term what was asked, folded
 * @property {string} text what is printed instead, folded
 * @property {number} articles that hold the text, exactly
 * @property {"look-alike" | "corrected" | "sounds-alike"} why
 * @property {string} query the whole question with it: of `readings` besides the term, of
 *   `didYouMean` in its place
 *
 * @typedef {object} AskedTerm a piece of a question that is found as a substring
 * @property {string} text folded
 * @property {number} start where it is written in the question, its quotes included
 * @property {number} end
 *
 * @typedef {{text: string, why: Reading["why"]}} Candidate what may be printed
 */

/** So many terms of a question are looked at, and so long ones. */
const TERMS_READ = 4;
const LONGEST_TERM = 16;

/** Of so few characters every other word is a look-alike. */
const SHORTEST_MISREAD = 3;

/** Pairs of characters are looked up in the largest parts that have so much of the archive. */
const MOST_OF_IT = 0.9;

/** So many look-alikes are looked up for one term, and so many candidates are searched for. */
const MOST_ALIKE = 10;
const MOST_SOUGHT = 5;

/**
 * @param {Hints} hints
 * @param {Matcher} matcher
 * @param {string} input
 * @returns {Promise<Reading[]>} corrected readings first, then the commonest
 */
export async function readingsOf(hints, matcher, input) {
  const found = await Promise.all(askedTerms(input).map(async (term) => {
    const candidates = [
      ...await correctedReadings(hints, term.text),
      ...await lookAlikes(hints, matcher, term.text, SHORTEST_MISREAD),
    ];
    return sought(matcher, input, term, candidates, (asked, text) => `(${asked} OR ${text})`);
  }));
  return found.flat();
}

/**
 * The pieces of a question that are found as substrings, in their order; what is excluded and what
 * is asked of another field than the headline is none.
 *
 * @param {string} input any string
 * @returns {AskedTerm[]}
 */
export function askedTerms(input) {
  const pieces = input.slice(0, 1000).matchAll(/([-－]?(?:[a-z]+[:：])?)(["＂][^"＂]*["＂]|[^\s"＂()（）]+)/gi);
  const terms = [...pieces].filter(([, field]) => field === "" || /^headline[:：]$/i.test(field))
    .map(({ 0: piece, 1: field, 2: written, index }) => ({
      text: fold(written.replace(/["＂]/g, "")),
      start: index + field.length,
      end: index + piece.length,
    }));
  return terms.filter(({ text }) => holdsHan(text) && text.length > 1 && text.length <= LONGEST_TERM)
    .slice(0, TERMS_READ);
}

/**
 * Those of the candidates that occur, with what the question is with them.
 *
 * @param {Matcher} matcher
 * @param {string} input
 * @param {AskedTerm} term
 * @param {Candidate[]} candidates
 * @param {(asked: string, text: string) => string} put
 * @returns {Promise<Reading[]>}
 */
export async function sought(matcher, input, term, candidates, put) {
  const distinct = [...new Map(candidates.map(({ text, why }) => [text, why]).reverse())].reverse()
    .filter(([text]) => text !== term.text).slice(0, MOST_SOUGHT);
  const found = await Promise.all(distinct.map(async ([text, why]) => {
    const { documents } = await matcher.find({ text, words: false });
    const asked = input.slice(term.start, term.end);
    const query = input.slice(0, term.start) + put(asked, `"${text}"`) + input.slice(term.end);
    return { term: term.text, text, articles: documents.length, why, query };
  }));
  return found.filter(({ articles }) => articles > 0)
    .sort((a, b) => rankOf(a.why) - rankOf(b.why) || b.articles - a.articles);
}

/** @param {Reading["why"]} why @returns {number} what an editor said comes first */
function rankOf(why) {
  return why === "corrected" ? 0 : 1;
}

/** @param {Hints} hints @param {string} text @returns {Promise<Candidate[]>} */
async function correctedReadings(hints, text) {
  const rows = await Promise.all(placesOf(text.slice(1)).map((at) => {
    const asked = text.slice(at, at + 2);
    return hints.rows("corrected", asked, asked + "\uffff");
  }));
  return rows.flatMap((found, at) => found.map(([key]) => key.split("\0"))
    .filter(([asked]) => text.startsWith(asked, at))
    .map(([asked, other]) => ({
      text: text.slice(0, at) + other + text.slice(at + asked.length),
      why: /** @type {const} */ ("corrected"),
    })));
}

/**
 * The text with one character in the place of which another is printed that looks like it, and that
 * stands somewhere beside the character before it, at the beginning before the one behind it.
 *
 * @param {Hints} hints
 * @param {Matcher} matcher
 * @param {string} text folded
 * @param {number} shortest characters that it must have
 * @returns {Promise<Candidate[]>}
 */
export async function lookAlikes(hints, matcher, text, shortest) {
  if (text.length < shortest) return [];
  const candidates = likestMisread(await hints.lookAlikes(), matcher.head, text).slice(0, MOST_ALIKE);
  const fit = await Promise.all(candidates.map(({ at, c }) =>
    occurs(matcher, at > 0 ? text[at - 1] + c : c + text[at + 1])));
  return candidates.filter((_, i) => fit[i]).map(({ at, c }) => ({
    text: text.slice(0, at) + c + text.slice(at + 1),
    why: /** @type {const} */ ("look-alike"),
  }));
}

/**
 * Places of a text with what may be printed there: the likest of each character, then those that
 * are so much commoner, for OCR takes the rare for the common.
 *
 * @param {Map<string, string[]>} alike
 * @param {Head} head
 * @param {string} text
 * @returns {{at: number, c: string}[]}
 */
function likestMisread(alike, { common }, text) {
  const all = placesOf(text).map((at) => (alike.get(text[at]) ?? []).map((c) => ({ at, c })));
  const rarity = (/** @type {string} */ c) => common.get(c) ?? common.size;
  const gain = (/** @type {{at: number, c: string}} */ { at, c }) => rarity(text[at]) - rarity(c);
  const others = all.flatMap((list) => list.slice(1)).sort((a, b) => gain(b) - gain(a));
  return [...all.flatMap((list) => list.slice(0, 1)), ...others];
}

/** @param {string} text @returns {number[]} the places of its units */
export function placesOf(text) {
  return Array.from({ length: text.length }, (_, place) => place);
}

/**
 * Whether two characters stand beside each other in one of the largest parts.
 *
 * @param {Matcher} matcher
 * @param {string} gram
 * @returns {Promise<boolean>}
 */
export async function occurs(matcher, gram) {
  const lists = await Promise.all(largestParts(matcher.head).map((part) => matcher.gramList(part, gram)));
  return lists.some((list) => list !== null);
}

/** @param {Head} head @returns {Part[]} which have together most of the archive */
function largestParts({ parts, documents }) {
  let before = 0;
  return parts.slice().sort((a, b) => b.documents - a.documents).filter((part) => {
    const needed = before < MOST_OF_IT * documents;
    before += part.documents;
    return needed;
  });
}
