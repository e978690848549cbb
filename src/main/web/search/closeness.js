import { SPOT } from "./lists.js";
import { gallop, inBoth } from "./sets.js";

/**
 * Terms that were typed one after the other and stand near each other in an article.
 *
 * @typedef {import("./query.js").Node} Node
 * @typedef {import("./occurrences.js").Term} Term
 * @typedef {import("./match.js").PlacedHits} Placed
 *
 * @typedef {object} Spot
 * @property {number} zone of the article's text where the first of the two stands, as `lists.js` tells it
 * @property {boolean} together whether nothing but a space is between, and the first typed is first
 *
 * @typedef {object} Pair
 * @property {string} label both terms
 * @property {number[]} documents that have them near each other, ascending
 * @property {Spot[][]} spots for each
 */

/** Characters between two terms that are near each other. */
const CLOSE = 10;
/** So many pairs of a query are looked at. */
const MOST_PAIRS = 3;
/** So many spots of a pair in one article. */
const MOST_SPOTS = 20;

/** @param {Node | null} tree @returns {[Term, Term][]} neighbours that must all stand in an article */
export function pairsOf(tree) {
  /** @type {[Term, Term][]} */
  const pairs = [];
  const all = tree?.type === "and" ? tree.all : [];
  for (let i = 1; i < all.length && pairs.length < MOST_PAIRS; i++) {
    const [one, other] = [all[i - 1], all[i]];
    if (isLong(one) && isLong(other)) pairs.push([one, other]);
  }
  return pairs;
}

/** @param {Node} node @returns {node is import("./query.js").TermNode} whether an index has its places at hand */
function isLong(node) {
  return node.type === "term" && node.where === "any" && node.text.length > 1;
}

/**
 * @param {Term} one
 * @param {Term} other
 * @param {Placed} placed of the one
 * @param {Placed} placedOther
 * @returns {Pair}
 */
export function pairOf(one, other, placed, placedOther) {
  const space = one.words && other.words ? 1 : 0;
  /** @type {Pair} */
  const pair = { label: `${one.text} ${other.text}`, documents: [], spots: [] };
  const { list } = inBoth({ list: placed.documents, except: false }, { list: placedOther.documents, except: false });
  let i = 0;
  let j = 0;
  for (const document of list) {
    i = gallop(placed.documents, document, i);
    j = gallop(placedOther.documents, document, j);
    const after = spotsOf(placed.spots[i], one.text.length, placedOther.spots[j], (gap) => gap <= space);
    const before = spotsOf(placedOther.spots[j], other.text.length, placed.spots[i], () => false);
    if (after.length + before.length === 0) continue;
    pair.documents.push(document);
    pair.spots.push([...after, ...before]);
  }
  return pair;
}

/**
 * @param {number[]} first where a term stands
 * @param {number} length of it
 * @param {number[]} second where the one to come after it stands
 * @param {(gap: number) => boolean} isTogether
 * @returns {Spot[]}
 */
function spotsOf(first, length, second, isTogether) {
  /** @type {Spot[]} */
  const spots = [];
  let at = 0;
  for (const spot of first) {
    const end = Math.floor(spot / SPOT) + length;
    at = gallop(second, end * SPOT, at);
    if (at === second.length || spots.length === MOST_SPOTS) break;
    const gap = Math.floor(second[at] / SPOT) - end;
    if (gap <= CLOSE) spots.push({ zone: spot % SPOT, together: isTogether(gap) });
  }
  return spots;
}
