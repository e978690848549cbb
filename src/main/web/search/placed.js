import { Shard, firstAbove, shardsBetween } from "./index.js";

/**
 * Where a term stands within articles, and the words that begin in some way.
 *
 * @typedef {import("./occurrences.js").Term} Term
 * @typedef {import("./match.js").Matcher} Matcher
 *
 * @typedef {object} Placed
 * @property {number[]} documents ascending
 * @property {number[][]} places for each: of the term, in units from the beginning of its text
 *   (kicker␀headline␀deck␀blocks␀), ascending
 */

/** @param {Matcher} matcher @param {Term} term @returns {Promise<Placed>} */
export async function placedBy(matcher, term) {
  const places = await matcher.places(term);
  const firsts = matcher.head.chunks.map(({ start }) => start);
  /** @type {Placed} */
  const found = { documents: [], places: [] };
  for (let at = 0; at < places.length;) {
    const chunk = await matcher.chunk(firstAbove(firsts, places[at]) - 1);
    const row = firstAbove(chunk.starts, places[at]) - 1;
    const inside = [];
    for (; at < places.length && places[at] < chunk.starts[row + 1]; at++) {
      inside.push(places[at] - chunk.starts[row]);
    }
    found.documents.push(chunk.place.first + row);
    found.places.push(inside);
  }
  return found;
}

/**
 * @param {Matcher} matcher
 * @param {string} prefix folded
 * @returns {Promise<string[]>} sorted; of words longer than `LONGEST_WORD` so much of their beginning
 */
export async function wordsBy(matcher, prefix) {
  const lists = await Promise.all(["\u0001" + prefix, "\u0002" + prefix].map(async (from) => {
    const [first, end] = shardsBetween(matcher.head.grams, from, from + "\uffff");
    const numbers = Array.from({ length: end - first }, (_, i) => first + i);
    const shards = await Promise.all(numbers.map((number) => matcher.shard(number)));
    return shards.flatMap((/** @type {Shard} */ shard) => [...shard.keys.keys()])
      .filter((key) => key.startsWith(from)).map((key) => key.slice(1));
  }));
  return [...new Set(lists.flat())].sort();
}
