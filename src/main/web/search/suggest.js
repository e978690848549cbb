import { fold } from "./fold.js";
import { KeyShard, shardsBetween } from "./index.js";

/**
 * @typedef {import("./index.js").PartLabels} PartLabels
 * @typedef {import("./names.js").Names} Names
 * @typedef {import("./load.js").Loader} Loader
 *
 * @typedef {object} Suggestion
 * @property {string} text what the reader may mean
 * @property {"district" | "column" | "section" | "byline" | "headline"} type where it is from
 * @property {number} count articles that have it; for headlines, articles whose headline has it
 */

/** Continuations are looked for in so many shards; of a single frequent letter there are more. */
const MOST_SHARDS = 6;

/** What each kind of name is worth beside continuations of headlines. */
const NAMES = /** @type {const} */ ([
  ["district", "districts"],
  ["column", "columns"],
  ["section", "sections"],
  ["byline", "bylines"],
]);

/**
 * Names that hold what was typed, then headlines' words that begin with it.
 *
 * @param {Loader} loader
 * @param {Names} known
 * @param {string} typed
 * @param {number} limit
 * @returns {Promise<Suggestion[]>}
 */
export async function suggestions(loader, known, typed, limit) {
  const prefix = fold(typed);
  if (prefix === "" || limit <= 0) return [];
  const parts = await known.all();
  const names = namesWith(parts, prefix).slice(0, Math.ceil(limit / 2));
  const words = completions(prefix, await tailsWith(loader, known, prefix));
  const named = new Set(names.map((name) => fold(name.text)));
  return [...names, ...words.filter((word) => !named.has(word.text))].slice(0, limit);
}

/** @param {PartLabels[]} parts @param {string} prefix @returns {Suggestion[]} */
function namesWith(parts, prefix) {
  return NAMES.flatMap(([type, labels]) => {
    /** @type {Map<string, number>} */
    const counts = new Map();
    for (const { name, articles } of parts.flatMap((part) => part[labels])) {
      counts.set(name, (counts.get(name) ?? 0) + articles);
    }
    return [...counts]
      .map(([text, count]) => ({ text, type, count, at: fold(text).indexOf(prefix) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => Math.sign(a.at) - Math.sign(b.at) || b.count - a.count || (a.text < b.text ? -1 : 1))
      .map(({ text, count }) => ({ text, type, count }));
  });
}

/**
 * @param {Loader} loader
 * @param {Names} known
 * @param {string} prefix
 * @returns {Promise<[string, number][]>} tails of headlines and how many headlines have them
 */
async function tailsWith(loader, known, prefix) {
  const shards = await Promise.all(known.head.parts.map(async ({ name }) => {
    const { firstTails } = await known.labels(name);
    const [first, end] = shardsBetween(firstTails, prefix, prefix + "\uffff");
    const numbers = Array.from({ length: Math.min(end - first, MOST_SHARDS) }, (_, i) => first + i);
    return Promise.all(numbers.map((number) =>
      loader.file("T", `${name}/t${number}`, (bytes) => new KeyShard(bytes, false))));
  }));
  return shards.flat().flatMap((shard) => [...shard.keys]
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, { number }]) => /** @type {[string, number]} */ ([key, number])));
}

/**
 * Beginnings of the tails that several headlines share and that no longer beginning shares as
 * often; then whole tails.
 *
 * @param {string} prefix
 * @param {[string, number][]} tails
 * @returns {Suggestion[]} commonest first
 */
export function completions(prefix, tails) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const [tail, count] of tails) {
    for (let end = Math.max(prefix.length, 2); end <= tail.length; end++) {
      const beginning = tail.slice(0, end);
      counts.set(beginning, (counts.get(beginning) ?? 0) + count);
    }
  }
  const extended = new Set([...counts]
    .filter(([text, count]) => counts.get(text.slice(0, -1)) === count)
    .map(([text]) => text.slice(0, -1)));
  return [...counts]
    .filter(([text]) => !extended.has(text) && endsWhole(text))
    .map(([text, count]) => ({ text, type: /** @type {const} */ ("headline"), count }))
    .sort((a, b) => b.count - a.count || a.text.length - b.text.length || (a.text < b.text ? -1 : 1));
}

/** @param {string} text @returns {boolean} whether it ends neither with a space nor half a character */
function endsWhole(text) {
  return !text.endsWith(" ") && (text.charCodeAt(text.length - 1) & 0xfc00) !== 0xd800;
}
