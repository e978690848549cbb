import { fold } from "./fold.js";
import { Hints } from "./hints.js";
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
 * @param {Names} known
 * @param {string} typed
 * @param {number} limit
 * @returns {Promise<Suggestion[]>}
 */
export async function suggestions(loader, known, typed, limit) {
  const prefix = fold(typed);
  if (prefix === "" || limit <= 0) return [];
  const [parts, tails, sounds] = await Promise.all([
    known.all(),
    tailsWith(loader, known, prefix),
    soundsLike(new Hints(loader, known.head), prefix),
  ]);
  const named = sounds.filter(({ type }) => type !== "headline");
  const names = distinct([...namesWith(parts, prefix), ...named]).slice(0, Math.ceil(limit / 2));
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
  const [from, to] = letters.length === 2 ? [letters + "\0", letters + "\u0001"] : [letters, letters + "\uffff"];
  /** @type {Map<string, {exact: boolean, count: number}>} */
  const words = new Map();
  for (const [key, articles] of await hints.rows("sounds", from, to, MOST_SOUNDS)) {
    const [spelling, word] = key.split("\0");
    const known = words.get(word);
    const exact = spelling === letters || known?.exact === true;
    words.set(word, { exact, count: (known?.count ?? 0) + articles });
  }
  return [...words]
    .sort(([, a], [, b]) => Number(b.exact) - Number(a.exact) || b.count - a.count)
    .map(([word, { count }]) => ({ text: word.slice(1), type: SOUND_TYPES[word[0]], count }));
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
  return shards.flat().flatMap((shard) => shard.numbersWhere((key) => key.startsWith(prefix)));
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
  const unfinished = new Set();
  for (const [key, count] of tails) {
    const cut = key.endsWith("\u0001");
    const tail = cut ? key.slice(0, -1) : key;
    if (cut) unfinished.add(tail);
    for (let end = Math.max(prefix.length, 2); end <= tail.length; end++) {
      const beginning = tail.slice(0, end);
      counts.set(beginning, (counts.get(beginning) ?? 0) + count);
    }
  }
  const extended = new Set([...counts]
    .filter(([text, count]) => counts.get(text.slice(0, -1)) === count)
    .map(([text]) => text.slice(0, -1)));
  return [...counts]
    .filter(([text, count]) => !extended.has(text) && endsWhole(text) && !(count === 1 && unfinished.has(text)))
    .map(([text, count]) => ({ text, type: /** @type {const} */ ("headline"), count }))
    .sort((a, b) => b.count - a.count || a.text.length - b.text.length || (a.text < b.text ? -1 : 1));
}

/** @param {string} text @returns {boolean} whether it ends neither with a space nor half a character */
function endsWhole(text) {
  return !text.endsWith(" ") && (text.charCodeAt(text.length - 1) & 0xfc00) !== 0xd800;
}
