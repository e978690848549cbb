import { fold } from "./fold.js";
import { Hints } from "./hints.js";
import { Shard, shardsBetween } from "./index.js";

/**
 * @typedef {import("./index.js").Head} Head
 * @typedef {import("./load.js").Loader} Loader
 *
 * @typedef {object} Suggestion
 * @property {string} text what the reader may mean
 * @property {"district" | "column" | "section" | "byline" | "headline"} type where it is from
 * @property {number} count articles that have it; for headlines, articles whose headline has it
 */

/** Continuations are looked for in so many shards; of a single frequent letter there are more. */
const MOST_SHARDS = 6;

/** Spellings are looked for in so many shards of sounds; more than two letters seldom need two. */
const MOST_SOUNDS = 3;

/** @type {Record<string, Suggestion["type"]>} by the letter before a word of a row of sounds */
const SOUND_TYPES = { d: "district", c: "column", s: "section", b: "byline", t: "headline" };

/** What each kind of name is worth beside continuations of headlines. */
const NAMES = /** @type {const} */ ([
  ["district", "districts"],
  ["column", "columns"],
  ["section", "sections"],
  ["byline", "bylines"],
]);

/**
 * Names that hold what was typed or are spelled so in pinyin, then headlines' words that begin with
 * it or with its sounds. `linshi jingmo` and `lsjm` are 临时静默.
 *
 * @param {Loader} loader
 * @param {Head} head
 * @param {string} typed
 * @param {number} limit
 * @returns {Promise<Suggestion[]>}
 */
export async function suggestions(loader, head, typed, limit) {
  const prefix = fold(typed);
  if (prefix === "" || limit <= 0) return [];
  const [tails, sounds] = await Promise.all([
    tailsWith(loader, head, prefix),
    soundsLike(new Hints(loader, head.hints), prefix),
  ]);
  const named = sounds.filter(({ type }) => type !== "headline");
  const names = distinct([...namesWith(head, prefix), ...named]).slice(0, Math.ceil(limit / 2));
  const words = [...completions(prefix, tails), ...sounds.filter(({ type }) => type === "headline")];
  return distinct([...names, ...words]).slice(0, limit);
}

/** @param {Suggestion[]} found @returns {Suggestion[]} the first of those that read the same */
function distinct(found) {
  /** @type {Map<string, Suggestion>} */
  const byText = new Map();
  for (const suggestion of found) {
    const text = fold(suggestion.text);
    if (!byText.has(text)) byText.set(text, suggestion);
  }
  return [...byText.values()];
}

/**
 * What is spelled as was typed, whole or by first letters; what is spelled exactly so comes first.
 *
 * @param {Hints} hints
 * @param {string} prefix folded
 * @returns {Promise<Suggestion[]>}
 */
async function soundsLike(hints, prefix) {
  const letters = prefix.replace(/[ '’·-]/g, "").replace(/ü/g, "v");
  if (!/^[a-z][a-z0-9]+$/.test(letters)) return [];
  const end = letters.length === 2 ? "\u0001" : "\uffff";
  const from = letters.length === 2 ? letters + "\0" : letters;
  const rows = await hints.rows("sounds", from, letters + end, MOST_SOUNDS);
  return rows.map(([key, [count]]) => {
    const [spelling, word] = key.split("\0");
    const exact = spelling === letters;
    return { exact, suggestion: { text: word.slice(1), type: SOUND_TYPES[word[0]], count } };
  })
    .sort((a, b) => Number(b.exact) - Number(a.exact) || b.suggestion.count - a.suggestion.count)
    .map(({ suggestion }) => suggestion);
}

/** @param {Head} head @param {string} prefix @returns {Suggestion[]} */
function namesWith(head, prefix) {
  return NAMES.flatMap(([type, labels]) => head[labels]
    .map(({ name, articles }) => ({ text: name, type, count: articles, at: fold(name).indexOf(prefix) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => Math.sign(a.at) - Math.sign(b.at) || b.count - a.count)
    .map(({ text, count }) => ({ text, type, count })));
}

/**
 * @param {Loader} loader
 * @param {Head} head
 * @param {string} prefix
 * @returns {Promise<[string, number][]>} tails of headlines and how many headlines have them
 */
async function tailsWith(loader, head, prefix) {
  const [first, end] = shardsBetween(head.tails, prefix, prefix + "\uffff");
  const numbers = Array.from({ length: Math.min(end - first, MOST_SHARDS) }, (_, i) => first + i);
  const shards = await Promise.all(numbers.map((number) =>
    loader.file("T", head.tails.names[number], (bytes) => new Shard(bytes, false))));
  return shards.flatMap((shard) => [...shard.keys]
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, { count }]) => /** @type {[string, number]} */ ([key, count])));
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
