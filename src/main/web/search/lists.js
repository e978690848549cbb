import { FEW, MANY, SOME, riceParameter } from "./bits.js";

/**
 * Where a key stands in a part of the archive, in one of the forms of the index.
 *
 * @typedef {import("./bits.js").Bits} Bits
 * @typedef {import("./index.js").Part} Part
 *
 * @typedef {object} RareList the bundles of texts that hold a rare key
 * @property {"bundles"} form
 * @property {number[]} bundles numbers in the archive, ascending
 *
 * @typedef {object} WholeList
 * @property {"whole"} form
 * @property {Bits} bits where its articles begin; positions follow
 *
 * @typedef {object} FarList a list in files of its own, and what is told of it beside
 * @property {"elsewhere"} form
 * @property {number} number of the files
 * @property {number} total how many articles it has
 * @property {Standing[]} best articles, when nothing else is asked for, the best first
 *
 * @typedef {object} Standing how an article stands among those that hold a key
 * @property {number} document
 * @property {number} heads 1 if it is in the headline, plus 2 if in kicker or deck
 * @property {number} times how often it is in the body
 *
 * @typedef {object} Holders the articles that hold a key
 * @property {number[]} documents numbers in the archive, ascending
 * @property {number[]} heads for each, as in a standing
 * @property {number[]} times for each
 *
 * @typedef {object} InHeads where a key stands in heads of articles, ascending
 * @property {number[]} documents
 * @property {number[]} spots
 *
 * @typedef {object} PairArticles
 * @property {InHeads} inHeads
 * @property {number[]} documents that have it in the body, ascending
 * @property {Uint16Array | Uint32Array} times how often
 */

const BUNDLES = 0;
const WHOLE = 1;

/**
 * A place in an article is told as one number, a spot: units from its beginning times four, and
 * the zone; so spots of a phrase's grams lie four apart and in one zone. A place in the archive is
 * the article's number times `ARTICLE` and the spot.
 */
export const IN_HEADLINE = 0;
export const IN_OTHER_HEADS = 1;
export const IN_BODY = 2;
export const SPOT = 4;
export const ARTICLE = 2 ** 31;

/**
 * Steps over a list.
 *
 * @param {Bits} bits
 * @param {number} bundles how many the part has
 */
export function skipList(bits, bundles) {
  const form = bits.few(2);
  if (form === BUNDLES) rareBundles(bits, { bundle: 0, bundles });
  else if (form === WHOLE) bits.view(bits.golomb(MANY));
  else readFar(bits, 0);
}

/**
 * @param {Bits} bits
 * @param {Pick<Part, "document" | "bundle" | "bundles">} part
 * @returns {RareList | WholeList | FarList}
 */
export function readList(bits, part) {
  const form = bits.few(2);
  if (form === BUNDLES) return { form: "bundles", bundles: rareBundles(bits, part) };
  if (form === WHOLE) return { form: "whole", bits: bits.view(bits.golomb(MANY)) };
  return readFar(bits, part.document);
}

/** @param {Bits} bits @param {{bundle: number, bundles: number}} part @returns {number[]} */
function rareBundles(bits, { bundle, bundles }) {
  const count = bits.golomb(FEW) + 1;
  if (count > bundles) throw new Error("a list is too long");
  return withGaps(bits, count, riceParameter(bundles, count), bundle);
}

/** @param {Bits} bits @param {number} base @returns {FarList} */
function readFar(bits, base) {
  const number = bits.golomb(SOME);
  const total = bits.golomb(MANY);
  /** @type {Standing[]} */
  const best = [];
  for (let left = bits.golomb(FEW); left > 0; left--) {
    best.push({ document: base + bits.golomb(MANY), heads: bits.few(2), times: bits.golomb(FEW) });
  }
  return { form: "elsewhere", number, total, best };
}

/**
 * The articles that hold a single unit.
 *
 * @param {Bits} bits
 * @param {{document: number, documents: number}} part
 * @returns {Holders}
 */
export function unitHolders(bits, { document: base, documents: articles }) {
  const [headline, other] = [gapped(bits, base), gapped(bits, base)];
  const most = bits.few(1) === 1;
  const listed = gapped(bits, base);
  const body = most ? othersThan(listed, base, articles) : listed;
  return united(body, null, headline, other);
}

/** @param {Bits} bits @param {number} base @returns {PairArticles} of a pair or word */
export function pairArticles(bits, base) {
  const inHeads = headSpots(bits, base);
  const documents = gapped(bits, base);
  const times = new Uint32Array(documents.length).fill(1);
  if (documents.length > 0) {
    for (const i of gapped(bits, 0)) {
      if (i >= documents.length) throw new Error("a list is too long");
      times[i] = 2;
    }
    for (let i = 0; i < times.length; i++) if (times[i] > 1) times[i] += bits.golomb(FEW);
  }
  return { inHeads, documents, times };
}

/** @param {PairArticles} pair @returns {Holders} */
export function pairHolders({ inHeads, documents, times }) {
  const [headline, other] = [IN_HEADLINE, IN_OTHER_HEADS].map((zone) =>
    inHeads.documents.filter((_, i) => inHeads.spots[i] % SPOT === zone));
  return united(documents, times, headline, other);
}

/**
 * Where a pair or word stands.
 *
 * @param {PairArticles} pair
 * @param {Bits} bits its positions
 * @returns {Float64Array} places in the archive, ascending
 */
export function pairPlaces({ inHeads, documents, times }, bits) {
  const inBodies = times.reduce((sum, n) => sum + n, 0);
  const places = new Float64Array(inHeads.documents.length + inBodies);
  const [first, next] = documents.length > 0 ? [bits.few(5), bits.few(5)] : [0, 0];
  let at = 0;
  let head = 0;
  const putHeads = (/** @type {number} */ document) => {
    for (; head < inHeads.documents.length && inHeads.documents[head] <= document; head++) {
      places[at++] = inHeads.documents[head] * ARTICLE + inHeads.spots[head];
    }
  };
  for (let i = 0; i < documents.length; i++) {
    putHeads(documents[i]);
    let position = bits.rice(first);
    for (let left = times[i]; left > 0; left--) {
      places[at++] = documents[i] * ARTICLE + position * SPOT + IN_BODY;
      if (left > 1) position += 1 + bits.rice(next);
    }
  }
  putHeads(Infinity);
  return places;
}

/** @param {Bits} bits @param {number} base @returns {InHeads} */
function headSpots(bits, base) {
  /** @type {InHeads} */
  const found = { documents: [], spots: [] };
  const count = lengthOf(bits);
  if (count === 0) return found;
  const [gap, position] = [bits.few(5), bits.few(5)];
  for (let i = 0, document = base; i < count; i++) {
    document += bits.rice(gap);
    const zone = bits.few(1) === 1 ? IN_HEADLINE : IN_OTHER_HEADS;
    found.documents.push(document);
    found.spots.push(bits.rice(position) * SPOT + zone);
  }
  return found;
}

/**
 * @param {number[]} body articles that have it there
 * @param {ArrayLike<number> | null} times how often each of them; null for once
 * @param {number[]} headline articles that have it in the headline
 * @param {number[]} other articles that have it in kicker or deck
 * @returns {Holders}
 */
function united(body, times, headline, other) {
  const inHeads = [...new Set([...headline, ...other])].sort((a, b) => a - b);
  const [isHeadline, isOther] = [new Set(headline), new Set(other)];
  const most = body.length + inHeads.length;
  /** @type {Holders} */
  const all = { documents: new Array(most), heads: new Array(most).fill(0), times: new Array(most).fill(1) };
  let i = 0;
  let count = 0;
  for (const document of [...inHeads, Infinity]) {
    for (; i < body.length && body[i] < document; i++, count++) {
      all.documents[count] = body[i];
      if (times) all.times[count] = times[i];
    }
    if (document === Infinity) break;
    all.documents[count] = document;
    all.heads[count] = (isHeadline.has(document) ? 1 : 0) + (isOther.has(document) ? 2 : 0);
    const inBody = body[i] === document;
    all.times[count] = inBody ? times?.[i] ?? 1 : 0;
    if (inBody) i++;
    count++;
  }
  for (const list of [all.documents, all.heads, all.times]) list.length = count;
  return all;
}

/** @param {number[]} listed @param {number} base @param {number} articles @returns {number[]} the others of the part */
function othersThan(listed, base, articles) {
  const others = [];
  let at = 0;
  for (let document = base; document < base + articles; document++) {
    if (listed[at] === document) at++;
    else others.push(document);
  }
  return others;
}

/** @param {Bits} bits @returns {number} */
function lengthOf(bits) {
  const count = bits.golomb(SOME);
  if (count > bits.end - bits.at) throw new Error("a list is too short");
  return count;
}

/** @param {Bits} bits @param {number} base @returns {number[]} */
function gapped(bits, base) {
  const count = lengthOf(bits);
  return count === 0 ? [] : withGaps(bits, count, bits.few(5), base);
}

/** @param {Bits} bits @param {number} count @param {number} k @param {number} base @returns {number[]} */
function withGaps(bits, count, k, base) {
  const numbers = new Array(count);
  for (let i = 0, next = base; i < count; i++) {
    numbers[i] = next + bits.rice(k);
    next = numbers[i] + 1;
  }
  return numbers;
}
