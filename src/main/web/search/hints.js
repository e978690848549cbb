import { shardsBetween } from "./index.js";

/**
 * What helps readers to the words that the archive prints: how names and terms sound, which
 * characters are neighbours, what editors corrected. Brought only when it is asked for.
 *
 * @typedef {import("./bytes.js").Bytes} Bytes
 * @typedef {import("./index.js").Head} Head
 * @typedef {import("./index.js").Part} Part
 * @typedef {import("./load.js").Loader} Loader
 *
 * @typedef {object} HintRoot the first key of each shard
 * @property {string[]} sounds spelling, U+0000, letter and word: number of articles
 * @property {string[]} neighbours a character: those behind it; with U+0000: its look-alikes
 * @property {string[]} corrected a reading, U+0000, the other reading: number of articles
 *
 * @typedef {[string, number[]]} HintRow key and ascending numbers
 */

/** Of each kind of rows: the letter of its files, as kind and in their paths. */
const HINT_FILES = /** @type {const} */ ({ sounds: "s", neighbours: "n", corrected: "c" });

/** Neighbours are asked of the largest parts that have together so much of the archive. */
const MOST_OF_IT = 0.9;

export class Hints {
  /** @param {Loader} loader @param {Head} head */
  constructor(loader, head) {
    this.loader = loader;
    this.head = head;
  }

  /**
   * The rows whose keys lie from one to another, of the first few shards of each part that may hold
   * them; a key that two parts have stands there twice.
   *
   * @param {keyof HintRoot} kind
   * @param {string} from
   * @param {string} to
   * @param {number} [most] shards that are read of a part
   * @returns {Promise<HintRow[]>}
   */
  async rows(kind, from, to, most = 2) {
    const found = await Promise.all(this.head.parts.map(async (part) => {
      const [first, end] = shardsBetween((await this.root(part))[kind], from, to);
      const numbers = Array.from({ length: Math.min(end - first, most) }, (_, i) => first + i);
      const shards = await Promise.all(numbers.map((number) => this.shard(part, kind, number)));
      return shards.flatMap((rows) => [...rows].filter(([key]) => key >= from && key <= to));
    }));
    return found.flat();
  }

  /** @param {string} key @returns {Promise<Set<number>>} the characters in that row */
  async neighbours(key) {
    const rows = await Promise.all(this.largestParts().map(async (part) => {
      const [first, end] = shardsBetween((await this.root(part)).neighbours, key, key);
      return end > first ? (await this.shard(part, "neighbours", end - 1)).get(key) ?? [] : [];
    }));
    return new Set(rows.flat());
  }

  /** @returns {Promise<Map<string, string>>} the commonest reading of each usual character */
  syllables() {
    return this.loader.file("Y", "syllables", decodeSyllables);
  }

  /** @returns {Part[]} */
  largestParts() {
    const parts = this.head.parts.slice().sort((a, b) => b.documents - a.documents);
    let documents = 0;
    return parts.filter((part) => {
      const needed = documents < MOST_OF_IT * this.head.documents;
      documents += part.documents;
      return needed;
    });
  }

  /** @param {Part} part @returns {Promise<HintRoot>} */
  root(part) {
    return this.loader.file("P", `${part.name}/p`, decodeHintRoot);
  }

  /** @param {Part} part @param {keyof HintRoot} kind @param {number} number */
  shard(part, kind, number) {
    const letter = HINT_FILES[kind];
    return this.loader.file(letter.toUpperCase(), `${part.name}/${letter}${number}`, decodeHintRows);
  }
}

/** @param {Bytes} bytes @returns {HintRoot} */
function decodeHintRoot(bytes) {
  const directory = () => bytes.list(() => bytes.units());
  return { sounds: directory(), neighbours: directory(), corrected: directory() };
}

/** @param {Bytes} bytes @returns {Map<string, number[]>} */
function decodeHintRows(bytes) {
  let key = "";
  return new Map(bytes.list(() => {
    key = key.slice(0, bytes.varint()) + bytes.units();
    return /** @type {HintRow} */ ([key, ascending(bytes)]);
  }));
}

/** @param {Bytes} bytes @returns {Map<string, string>} */
function decodeSyllables(bytes) {
  const rows = bytes.list(() => /** @type {[string, number[]]} */ ([bytes.string(), ascending(bytes)]));
  return new Map(rows.flatMap(([syllable, characters]) =>
    characters.map((c) => /** @type {[string, string]} */ ([String.fromCharCode(c), syllable]))));
}

/** @param {Bytes} bytes @returns {number[]} their number, then the gaps */
function ascending(bytes) {
  const numbers = bytes.varints(bytes.varint());
  for (let i = 1; i < numbers.length; i++) numbers[i] += numbers[i - 1];
  return numbers;
}
