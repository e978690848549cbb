import { fold, foldWithPlaces } from "./fold.js";
import { occurrences } from "./occurrences.js";

/**
 * @typedef {import("./occurrences.js").Term} Term
 * @typedef {import("./texts.js").ShownText} Texts
 * @typedef {[number, number]} Mark start and end in UTF-16 units of the original text
 *
 * @typedef {object} Snippet
 * @property {string} text
 * @property {Mark[]} marks
 * @property {"kicker" | "headline" | "deck" | "text"} field where it was taken from
 */

/** Aimed at length of a snippet in UTF-16 units, and how much of it stands before the match. */
const LENGTH = 110;
const BEFORE = 30;

/**
 * Where the terms stand in a text: neighbours joined, ascending, none overlapping.
 *
 * @param {string} text
 * @param {Term[]} terms
 * @returns {Mark[]}
 */
export function marksIn(text, terms) {
  return join(found(text, terms).map(({ start, end }) => /** @type {Mark} */ ([start, end])));
}

/** @param {string} text @param {Term[]} terms */
function found(text, terms) {
  const plain = fold(text);
  if (!terms.some((term) => term.loose || plain.includes(term.text))) return [];
  const folded = foldWithPlaces(text);
  return terms.flatMap((term, number) => occurrences(folded.text, term).map(([start, end]) => ({
    term: number,
    start: folded.starts[start],
    end: folded.ends[end - 1],
  }))).sort((a, b) => a.start - b.start);
}

/** @param {Mark[]} marks ascending by start @returns {Mark[]} */
function join(marks) {
  /** @type {Mark[]} */
  const joined = [];
  for (const [start, end] of marks) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

/**
 * The passage that holds most of the terms; of equal ones the first of the text, else of the heads.
 *
 * @param {Texts} texts
 * @param {Term[]} terms
 * @returns {Snippet}
 */
export function snippetOf(texts, terms) {
  let best = { distinct: 0, field: "text", text: texts.blocks[0] ?? "", start: 0 };
  for (const [field, text] of fields(texts)) {
    const passage = bestPassage(found(text, terms));
    if (passage.distinct > best.distinct) best = { ...passage, field, text };
  }
  const [start, end] = window(best.text, best.distinct ? best.start : 0);
  const before = start > 0 ? "…" : "";
  const after = end < best.text.length ? "…" : "";
  return {
    text: before + best.text.slice(start, end) + after,
    marks: cutOut(marksIn(best.text, terms), start, end, before.length),
    field: /** @type {Snippet["field"]} */ (best.field),
  };
}

/** @param {Mark[]} marks @param {number} start @param {number} end @param {number} moved */
function cutOut(marks, start, end, moved) {
  return marks.filter((mark) => mark[0] < end && mark[1] > start).map((mark) =>
    /** @type {Mark} */ ([
      Math.max(mark[0], start) - start + moved,
      Math.min(mark[1], end) - start + moved,
    ]));
}

/** @param {Texts} texts @returns {[string, string][]} field and text, the text's blocks first */
function fields(texts) {
  return [
    ...texts.blocks.map((block) => /** @type {[string, string]} */ (["text", block])),
    ...(texts.hasHeadline ? [/** @type {[string, string]} */ (["headline", texts.title])] : []),
    ["kicker", texts.kicker],
    ...texts.deck.map((line) => /** @type {[string, string]} */ (["deck", line])),
  ];
}

/**
 * @param {{term: number, start: number, end: number}[]} matches ascending
 * @returns {{distinct: number, start: number}} the place from where a window sees most terms
 */
function bestPassage(matches) {
  let best = { distinct: 0, start: 0 };
  const inside = new Map();
  for (let first = 0, next = 0; first < matches.length; first++) {
    const { start, term } = matches[first];
    while (next < matches.length && matches[next].end <= start + LENGTH - BEFORE) {
      inside.set(matches[next].term, (inside.get(matches[next].term) ?? 0) + 1);
      next++;
    }
    const distinct = Math.max(inside.size, 1);
    if (distinct > best.distinct) best = { distinct, start };
    if (next <= first) next = first + 1;
    else if (inside.get(term) === 1) inside.delete(term);
    else inside.set(term, inside.get(term) - 1);
  }
  return best;
}

/** @param {string} text @param {number} match @returns {Mark} the part to show */
function window(text, match) {
  if (text.length <= LENGTH + BEFORE) return [0, text.length];
  let start = match <= BEFORE ? 0 : sentenceStart(text, match - BEFORE, match);
  let end = Math.min(text.length, Math.max(start + LENGTH, match + 1));
  if (isLow(text, start)) start--;
  if (isLow(text, end)) end++;
  return [start, end];
}

/** @param {string} text @param {number} from @param {number} to @returns {number} */
function sentenceStart(text, from, to) {
  for (let at = from; at < to; at++) {
    if ("。！？；，、".includes(text[at])) return at + 1;
  }
  return from;
}

/** @param {string} text @param {number} at @returns {boolean} whether that would cut a character */
function isLow(text, at) {
  return at > 0 && at < text.length && (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}
