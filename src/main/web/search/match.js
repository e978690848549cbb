import { isWord } from "./fold.js";
import { Shard, decodeChunk, firstAbove, shardsBetween } from "./index.js";
import { placedBy, wordsBy } from "./placed.js";

/**
 * @typedef {import("./index.js").Head} Head
 * @typedef {import("./index.js").Chunk} Chunk
 * @typedef {import("./index.js").Directory} Directory
 * @typedef {import("./load.js").Loader} Loader
 * @typedef {import("./occurrences.js").Term} Term
 *
 * @typedef {object} TermHits the articles that hold a term
 * @property {number[]} documents ascending
 * @property {number[]} heads for each: 1 if it stands in the headline, plus 2 if in kicker or deck
 * @property {number[]} times for each: how often it stands in the body
 * @property {number[][]} [places] for each: where in its text, where that is known already
 *
 * @typedef {{key: string, offset: number}} Part a key that must stand at that offset of the term
 */

/** Words longer than that have two keys; see `broadsheet.search.WordKeys`. */
const LONGEST_WORD = 32;

/** So many keys of a term are fetched before a look whether anything is left to find. */
const KEYS_AT_ONCE = 8;

/** Finds terms in the text of the archive. */
export class Matcher {
  /** @param {Loader} loader @param {Head} head */
  constructor(loader, head) {
    this.loader = loader;
    this.head = head;
  }

  /** @param {Term} term @returns {Promise<TermHits>} */
  async find(term) {
    return this.documentsAt(await this.places(term));
  }

  /** @param {Term} term @returns {Promise<import("./placed.js").Placed>} where in the articles */
  placed(term) {
    return placedBy(this, term);
  }

  /** @param {string} prefix folded @returns {Promise<string[]>} words that begin so, sorted */
  wordsWith(prefix) {
    return wordsBy(this, prefix);
  }

  /** @param {Term} term @returns {Promise<Uint32Array>} where it begins, ascending */
  async places(term) {
    if (term.text.length === 1 && !(term.words && isWord(term.text.charCodeAt(0)))) {
      return this.placesOfUnit(term.text);
    }
    const parts = partsOf(term);
    /** @type {Uint32Array | undefined} */
    let found;
    for (let i = 0; i < parts.length && found?.length !== 0; i += KEYS_AT_ONCE) {
      found = intersection(found, await this.lists(parts.slice(i, i + KEYS_AT_ONCE)));
    }
    return found ?? new Uint32Array(0);
  }

  /** @param {Part[]} parts @returns {Promise<{shard: Shard, key: string, offset: number}[]>} */
  lists(parts) {
    return Promise.all(parts.map(async ({ key, offset }) => {
      const [first, end] = shardsBetween(this.head.grams, key, key);
      const shard = end > first ? await this.shard(end - 1) : NO_SHARD;
      return { shard, key, offset };
    }));
  }

  /** @param {string} unit @returns {Promise<Uint32Array>} the places of all grams it begins */
  async placesOfUnit(unit) {
    const [first, end] = shardsBetween(this.head.grams, unit, unit + "\uffff");
    const numbers = Array.from({ length: end - first }, (_, i) => first + i);
    const shards = await Promise.all(numbers.map((number) => this.shard(number)));
    const lists = shards.flatMap((shard) => [...shard.keys.keys()]
      .filter((key) => key.startsWith(unit)).map((key) => shard.places(key)));
    const places = new Uint32Array(lists.reduce((sum, list) => sum + list.length, 0));
    let at = 0;
    for (const list of lists) {
      places.set(list, at);
      at += list.length;
    }
    return places.sort();
  }

  /** @param {number} number @returns {Promise<Shard>} */
  shard(number) {
    return this.loader.file("G", this.head.grams.names[number], (bytes) => new Shard(bytes, true));
  }

  /** @param {number} number @returns {Promise<Chunk>} */
  chunk(number) {
    const place = this.head.chunks[number];
    return this.loader.file("C", place.name, decodeChunk(place));
  }

  /** @returns {Promise<Chunk[]>} */
  allChunks() {
    return Promise.all(this.head.chunks.map((_, number) => this.chunk(number)));
  }

  /** @param {number} document @returns {number} number of its chunk */
  chunkOf(document) {
    return firstAbove(this.head.chunks.map((chunk) => chunk.first), document) - 1;
  }

  /**
   * Gathers places by article.
   *
   * @param {Uint32Array} places ascending
   * @returns {Promise<TermHits>}
   */
  async documentsAt(places) {
    const starts = this.head.chunks.map((chunk) => chunk.start);
    const touched = [...new Set(chunkNumbers(places, starts))];
    const chunks = await Promise.all(touched.map((number) => this.chunk(number)));
    /** @type {TermHits} */
    const hits = { documents: [], heads: [], times: [] };
    let at = 0;
    for (const chunk of chunks) at = gather(places, at, chunk, hits);
    return hits;
  }
}

const NO_SHARD = /** @type {Shard} */ ({ count: () => 0, places: () => new Uint32Array(0) });

/** @param {Uint32Array} places @param {number[]} starts @returns {Generator<number>} */
function* chunkNumbers(places, starts) {
  for (let at = 0; at < places.length;) {
    const number = firstAbove(starts, places[at]) - 1;
    yield number;
    if (number + 1 === starts.length) return;
    while (at < places.length && places[at] < starts[number + 1]) at++;
  }
}

/**
 * @param {Uint32Array} places
 * @param {number} from
 * @param {Chunk} chunk
 * @param {TermHits} hits
 * @returns {number} index of the first place beyond the chunk
 */
function gather(places, from, chunk, hits) {
  const end = chunk.place.start + chunk.place.units;
  let at = from;
  while (at < places.length && places[at] < end) {
    const row = firstAbove(chunk.starts, places[at]) - 1;
    const kicker = chunk.starts[row] + chunk.kicker[row];
    const headline = kicker + chunk.headline[row];
    const deck = headline + chunk.deck[row];
    let heads = 0;
    let times = 0;
    for (; at < places.length && places[at] < chunk.starts[row + 1]; at++) {
      if (places[at] >= deck) times++;
      else heads |= places[at] >= kicker && places[at] < headline ? 1 : 2;
    }
    hits.documents.push(chunk.place.first + row);
    hits.heads.push(heads);
    hits.times.push(times);
  }
  return at;
}

/**
 * The keys that together say that a term stands somewhere: its words, where it must stand as
 * words, and grams over all units that no word covers.
 *
 * @param {Term} term of more than one unit, or a word
 * @returns {Part[]}
 */
export function partsOf({ text, words }) {
  const parts = words ? wordParts(text) : [];
  const covered = new Set(parts.flatMap(({ key, offset }) => range(offset, offset + key.length - 1)));
  for (let i = 0; i < text.length; i++) {
    if (covered.has(i)) continue;
    const offset = Math.min(i, text.length - 2);
    parts.push({ key: text.slice(offset, offset + 2), offset });
    covered.add(offset + 1);
  }
  return parts;
}

/** @param {string} text @returns {Part[]} */
function wordParts(text) {
  /** @type {Part[]} */
  const parts = [];
  for (let start = 0; start < text.length;) {
    let end = start;
    while (end < text.length && isWord(text.charCodeAt(end))) end++;
    if (end > start) parts.push(...wordKeys(text.slice(start, end), start));
    start = end + 1;
  }
  return parts;
}

/** @param {string} word @param {number} offset @returns {Part[]} */
function wordKeys(word, offset) {
  if (word.length <= LONGEST_WORD) return [{ key: "\u0001" + word, offset }];
  return [
    { key: "\u0002" + word.slice(0, LONGEST_WORD), offset },
    { key: "\u0003" + word.slice(-LONGEST_WORD), offset: offset + word.length - LONGEST_WORD },
  ];
}

/** @param {number} from @param {number} to @returns {number[]} */
function range(from, to) {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

/**
 * The places where every key stands at its offset; the rarest key goes first.
 *
 * @param {Uint32Array | undefined} found places that have passed before; all when undefined
 * @param {{shard: Shard, key: string, offset: number}[]} lists
 * @returns {Uint32Array}
 */
function intersection(found, lists) {
  const rarestFirst = lists.slice().sort((a, b) => a.shard.count(a.key) - b.shard.count(b.key));
  for (const { shard, key, offset } of rarestFirst) {
    if (found?.length === 0) break;
    const places = shard.places(key);
    found = found ? both(found, places, offset) : moved(places, offset);
  }
  return found ?? new Uint32Array(0);
}

/** @param {Uint32Array} places @param {number} offset @returns {Uint32Array} */
function moved(places, offset) {
  return places.filter((place) => place >= offset).map((place) => place - offset);
}

/** @param {Uint32Array} found @param {Uint32Array} places @param {number} offset */
function both(found, places, offset) {
  let at = 0;
  return found.filter((place) => {
    while (at < places.length && places[at] < place + offset) at++;
    return at < places.length && places[at] === place + offset;
  });
}
