import { shardsBetween } from "./index.js";

/**
 * What helps readers to the words that the archive prints: how names and terms sound, which
 * characters are neighbours, what editors corrected. Brought only when it is asked for.
 *
 * @typedef {import("./bytes.js").Bytes} Bytes
 * @typedef {import("./index.js").Directory} Directory
 * @typedef {import("./load.js").Loader} Loader
 *
 * @typedef {object} HintRoot
 * @property {Directory} sounds spelling, U+0000, letter and word: number of articles
 * @property {Directory} neighbours a character: those behind it; with U+0000: its look-alikes
 * @property {Directory} readings a reading, U+0000, the other reading: number of articles
 * @property {Directory} syllables a syllable: the characters that are read so
 */

export class Hints {
  /** @param {Loader} loader @param {string} name of the file that leads to the others */
  constructor(loader, name) {
    this.loader = loader;
    this.name = name;
  }

  /** @returns {Promise<HintRoot>} */
  root() {
    return this.loader.file("P", this.name, decodeHintRoot);
  }

  /**
   * The rows whose keys lie from one to another, of the first few shards that may hold them.
   *
   * @param {keyof HintRoot} part
   * @param {string} from
   * @param {string} to
   * @param {number} [most] shards that are read
   * @returns {Promise<[string, number[]][]>} key and numbers, by key
   */
  async rows(part, from, to, most = 2) {
    const directory = (await this.root())[part];
    const [first, end] = shardsBetween(directory, from, to);
    const names = directory.names.slice(first, Math.min(end, first + most));
    const shards = await Promise.all(names.map((name) => this.loader.file("W", name, decodeHintRows)));
    return shards.flatMap((rows) => [...rows].filter(([key]) => key >= from && key <= to));
  }

  /** @param {string} key @returns {Promise<number[]>} the neighbours in one row, ascending */
  async neighbours(key) {
    const directory = (await this.root()).neighbours;
    const [first, end] = shardsBetween(directory, key, key);
    if (end === first) return [];
    return (await this.loader.file("W", directory.names[end - 1], decodeHintRows)).get(key) ?? [];
  }

  /** @returns {Promise<Map<string, string>>} the commonest reading of each usual character */
  async syllables() {
    const rows = await this.rows("syllables", "a", "zz");
    return new Map(rows.flatMap(([syllable, characters]) =>
      characters.map((c) => /** @type {[string, string]} */ ([String.fromCharCode(c), syllable]))));
  }
}

/** @param {Bytes} bytes @returns {HintRoot} */
function decodeHintRoot(bytes) {
  return {
    sounds: decodeHintDirectory(bytes),
    neighbours: decodeHintDirectory(bytes),
    readings: decodeHintDirectory(bytes),
    syllables: decodeHintDirectory(bytes),
  };
}

/** @param {Bytes} bytes @returns {Directory} */
function decodeHintDirectory(bytes) {
  const rows = bytes.list(() => /** @type {[string, string]} */ ([bytes.units(), bytes.name()]));
  return { firstKeys: rows.map(([key]) => key), names: rows.map(([, name]) => name) };
}

/** @param {Bytes} bytes @returns {Map<string, number[]>} */
function decodeHintRows(bytes) {
  let key = "";
  return new Map(bytes.list(() => {
    key = key.slice(0, bytes.varint()) + bytes.units();
    const numbers = bytes.varints(bytes.varint());
    for (let i = 1; i < numbers.length; i++) numbers[i] += numbers[i - 1];
    return /** @type {[string, number[]]} */ ([key, numbers]);
  }));
}
