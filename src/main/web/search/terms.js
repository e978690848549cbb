import { isWord } from "./characters.js";
import { isFrequent } from "./grams.js";

/**
 * A key that must stand at that offset of a term.
 *
 * @typedef {object} Key
 * @property {string} key two units, or a word after its mark
 * @property {number} offset
 * @property {number[]} covers the units of the term that it tells
 *
 * @typedef {import("./query.js").Term} Term
 */

/** Words longer than that have two keys; see `broadsheet.search.WordKeys`. */
export const LONGEST_WORD = 32;

/** What a word is worth among grams: it is rarer than most. */
const WORD_RANK = 3000;

/** What a pair that is told to be frequent is worth, beside any other. */
const FREQUENT = 1e-9;

/** What a unit that is not among the commonest is worth. */
const UNCOMMON_RANK = 1500;

/**
 * The keys that together say that a term stands somewhere: its words, where it must stand as
 * words, and grams over all units that no word covers. Those that are probably rare come first.
 *
 * @param {Term} term of more than one unit, or a word
 * @param {Map<string, number>} common ranks of the commonest units
 * @param {import("./grams.js").FrequentPairs[]} frequent pairs that are not rare, whatever their units are
 * @returns {Key[]}
 */
export function partsOf({ text, words }, common, frequent) {
  const keys = words ? wordParts(text) : [];
  const covered = new Set(keys.flatMap((key) => key.covers));
  for (let i = 0; i < text.length - 1; i++) {
    if (covered.has(i) && covered.has(i + 1)) continue;
    keys.push({ key: text.slice(i, i + 2), offset: i, covers: [i, i + 1] });
  }
  const rank = (/** @type {string} */ unit) => (common.get(unit) ?? UNCOMMON_RANK) + 1;
  const pairRarity = (/** @type {string} */ pair) =>
    rank(pair[0]) * rank(pair[1]) * (frequent.some((pairs) => isFrequent(pairs, pair)) ? FREQUENT : 1);
  const rarity = ({ key }) => (key.length === 2 && key.charCodeAt(0) > 3 ? pairRarity(key) : WORD_RANK ** 2);
  return keys.map((key) => ({ key, rarity: rarity(key) }))
    .sort((a, b) => b.rarity - a.rarity || a.key.offset - b.key.offset)
    .map(({ key }) => key);
}

/** @param {string} text @returns {Key[]} */
function wordParts(text) {
  /** @type {Key[]} */
  const parts = [];
  for (let start = 0; start < text.length;) {
    let end = start;
    while (end < text.length && isWord(text.charCodeAt(end))) end++;
    if (end > start) parts.push(...wordKeys(text.slice(start, end), start));
    start = end + 1;
  }
  return parts;
}

/** @param {string} word @param {number} offset @returns {Key[]} */
function wordKeys(word, offset) {
  if (word.length <= LONGEST_WORD) return [wordKey(word, offset)];
  return [
    markedKey("\u0002", word.slice(0, LONGEST_WORD), offset),
    markedKey("\u0003", word.slice(-LONGEST_WORD), offset + word.length - LONGEST_WORD),
  ];
}

/** @param {string} word not longer than those @param {number} offset @returns {Key} */
export function wordKey(word, offset) {
  return markedKey("\u0001", word, offset);
}

/** @param {string} mark @param {string} word @param {number} offset @returns {Key} */
function markedKey(mark, word, offset) {
  return { key: mark + word, offset, covers: Array.from(word, (_, i) => offset + i) };
}
