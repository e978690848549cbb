import { SPOT } from "./lists.js";
import { gallop } from "./sets.js";
import { occurrences } from "./occurrences.js";

/**
 * Places of terms beside each other.
 *
 * @typedef {[number, number]} Span start and end in units of an article's text
 */

/**
 * Whether two terms stand near each other without sharing a character, either one first.
 *
 * @param {Span[]} one ascending by start
 * @param {Span[]} other the same
 * @param {number} distance characters that may stand between
 * @returns {boolean}
 */
export function spansMeet(one, other, distance) {
  return follows(one, other, distance) || follows(other, one, distance);
}

/** @param {Span[]} first @param {Span[]} second @param {number} distance @returns {boolean} */
function follows(first, second, distance) {
  const starts = second.map(([start]) => start);
  return first.some(([, end]) => {
    const at = gallop(starts, end, 0);
    return at < starts.length && starts[at] - end <= distance;
  });
}

/**
 * Where any of several spellings stands in each of some articles.
 *
 * @param {{documents: number[], spots: number[][], length: number}[]} spellings
 * @param {number[]} within
 * @returns {Map<number, Span[]>} by article, ascending by start
 */
export function unitedSpans(spellings, within) {
  const wanted = new Set(within);
  /** @type {Map<number, Span[]>} */
  const spans = new Map();
  for (const { documents, spots: spotsOfEach, length } of spellings) {
    documents.forEach((document, i) => {
      if (!wanted.has(document)) return;
      const known = spans.get(document) ?? [];
      for (const spot of spotsOfEach[i]) known.push([Math.floor(spot / SPOT), Math.floor(spot / SPOT) + length]);
      spans.set(document, known);
    });
  }
  for (const list of spans.values()) list.sort((a, b) => a[0] - b[0]);
  return spans;
}

/**
 * Whether a text stands in an article when punctuation counts for nothing.
 *
 * @param {import("./query.js").LooseNode} node
 * @param {{headline: string, fields: string[]}} article folded
 * @returns {boolean}
 */
export function piecesMeet({ text, words, where }, { headline, fields }) {
  const wanted = { text, words, loose: true };
  return (where === "headline" ? [headline] : fields).some((field) => occurrences(field, wanted).length > 0);
}
