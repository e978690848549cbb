import { KeyShard, shardsBetween } from "./index.js";

/**
 * What helps readers to the words that the archive prints: how names and terms sound, and what
 * editors corrected. Brought only when it is asked for.
 *
 * @typedef {import("./bytes.js").Bytes} Bytes
 * @typedef {import("./index.js").Head} Head
 * @typedef {import("./index.js").Part} Part
 * @typedef {import("./load.js").Loader} Loader
 *
 * @typedef {object} HintRoot the first key of each shard
 * @property {string[]} sounds spelling, U+0000, letter and word: number of articles
 * @property {string[]} corrected a reading, U+0000, the other reading: number of articles
 *
 * @typedef {[string, number]} HintRow key and number of articles
 */

/** Of each kind of rows: the letter of its files, as kind and in their paths. */
const HINT_FILES = /** @type {const} */ ({ sounds: "s", corrected: "c" });

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
      return shards.flatMap((shard) => shard.numbersWhere((key) => key >= from && key <= to));
    }));
    return found.flat();
  }

  /** @returns {Promise<Map<string, string>>} the commonest reading of each usual character */
  syllables() {
    return this.loader.file("K", "syllables", decodeSyllables);
  }

  /** @returns {Promise<Map<string, string[]>>} what OCR easily takes for a character, or the reverse */
  lookAlikes() {
    return this.loader.file("K", "look-alikes", decodeLookAlikes);
  }

  /** @param {Part} part @returns {Promise<HintRoot>} */
  root(part) {
    return this.loader.file("P", `${part.name}/p`, decodeHintRoot);
  }

  /** @param {Part} part @param {keyof HintRoot} kind @param {number} number */
  shard(part, kind, number) {
    const letter = HINT_FILES[kind];
    return this.loader.file(letter.toUpperCase(), `${part.name}/${letter}${number}`, (bytes) => new KeyShard(bytes, false));
  }
}

/** @param {Bytes} bytes @returns {HintRoot} */
function decodeHintRoot(bytes) {
  const directory = () => bytes.list(() => bytes.units());
  return { sounds: directory(), corrected: directory() };
}

/** @param {Bytes} bytes @returns {Map<string, string>} */
function decodeSyllables(bytes) {
  const rows = bytes.list(() => ({ syllable: bytes.string(), characters: behind(bytes, 0) }));
  return new Map(rows.flatMap(({ syllable, characters }) =>
    characters.map((c) => /** @type {[string, string]} */ ([c, syllable]))));
}

/** @param {Bytes} bytes @returns {Map<string, string[]>} the likest first */
function decodeLookAlikes(bytes) {
  /** @type {Map<string, string[]>} */
  const alike = new Map();
  const add = (/** @type {string} */ one, /** @type {string} */ other) =>
    alike.set(one, [...alike.get(one) ?? [], other]);
  for (let lists = 0; lists < 3; lists++) {
    let last = 0;
    bytes.list(() => {
      last += bytes.varint();
      const one = String.fromCharCode(last);
      for (const other of behind(bytes, last)) {
        add(one, other);
        add(other, one);
      }
    });
  }
  return alike;
}

/** @param {Bytes} bytes @param {number} last @returns {string[]} characters by their gaps */
function behind(bytes, last) {
  return bytes.varints(bytes.varint()).map((gap) => String.fromCharCode(last += gap));
}
