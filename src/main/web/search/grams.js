import { Bits, MANY, riceParameter } from "./bits.js";
import { skipList } from "./lists.js";

/**
 * The key of a gram, mixed so that shards are of one size (`broadsheet.search.Gram`).
 *
 * @param {string} gram one unit or two
 * @returns {number} unsigned, 32 bits
 */
export function mixedKey(gram) {
  let h = gram.length === 1 ? gram.charCodeAt(0) : (gram.charCodeAt(0) << 16) | gram.charCodeAt(1);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** @param {number} mixed @param {number} shards @returns {number} the number of its shard */
export function shardOf(mixed, shards) {
  return Math.floor((mixed * shards) / 2 ** 32);
}

/**
 * Where the lists of a shard begin.
 *
 * @param {Uint8Array} bytes
 * @param {{number: number, shards: number, bundles: number}} place which shard it is, of a part with so many bundles
 * @returns {GramShard}
 */
export function decodeGramShard(bytes, { number, shards, bundles }) {
  const bits = new Bits(bytes);
  const count = bits.golomb(MANY);
  if (count > bits.end) throw new Error("it has too many keys");
  const k = riceParameter(2 ** 32 / shards, count);
  /** @type {Map<number, number>} */
  const starts = new Map();
  let next = Math.ceil((2 ** 32 * number) / shards);
  for (let i = 0; i < count; i++) {
    next += bits.rice(k);
    starts.set(next++, bits.at);
    skipList(bits, bundles);
  }
  return { bytes, starts };
}

/**
 * @typedef {object} GramShard
 * @property {Uint8Array} bytes
 * @property {Map<number, number>} starts of each mixed key the bit at which its list begins
 */

/**
 * Pairs with long lists, by the highest bits of their mixed keys: of others one in sixteen looks like one.
 *
 * @typedef {object} FrequentPairs
 * @property {number} shift how many bits of a mixed key are left out
 * @property {Set<number>} numbers the others
 */

/** @param {Uint8Array} bytes @returns {FrequentPairs} */
export function decodeFrequentPairs(bytes) {
  const bits = new Bits(bytes);
  const count = bits.golomb(MANY);
  if (count > bits.end) throw new Error("it has too many pairs");
  const shift = bits.few(5);
  const k = riceParameter(2 ** (32 - shift), count);
  /** @type {Set<number>} */
  const numbers = new Set();
  for (let i = 0, next = 0; i < count; i++) {
    next += bits.rice(k);
    numbers.add(next++);
  }
  return { shift, numbers };
}

/** @param {FrequentPairs} pairs @param {string} gram @returns {boolean} whether it is probably one */
export function isFrequent({ shift, numbers }, gram) {
  return numbers.has(mixedKey(gram) >>> shift);
}
