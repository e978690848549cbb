import { IN_BODY, IN_HEADLINE } from "./lists.js";
import { gallop } from "./sets.js";

/**
 * The order of the hits, which every reader can check.
 *
 * An article's score is the sum over the terms of how rare the term is, ln(1 + articles / articles
 * that hold it), times where it stands: 3 for the headline, 1.5 for kicker or deck, and for the
 * body a share of 1 that grows with how often it stands there and shrinks with the article's
 * length, of which four classes are told apart. Two terms that were typed one after the other and stand so count as one more term, at
 * the best place where they do; with a few characters between them, or turned round, as half of
 * one. Equal scores: the newest first.
 *
 * @typedef {import("./match.js").TermHits} TermHits
 * @typedef {import("./closeness.js").Pair} Pair
 * @typedef {import("./evaluate.js").FoundTerm} FoundTerm
 *
 * @typedef {object} Match an article that meets the query
 * @property {number} document
 * @property {string} date
 * @property {number} score
 * @property {number} length of its text, 1 for a usual one
 * @property {number} cluster articles of one number, which is not 0, are printings of one text
 *
 * @typedef {object} Reason why a hit stands where it stands
 * @property {"headline" | "kicker-or-deck" | "text"} where
 * @property {string} term for two terms both, parted by a space
 * @property {"term" | "together" | "near"} kind
 * @property {number} articles how many of the archive hold the term; of two, near each other
 * @property {number} times how often it stands in the text; 1 for the others
 * @property {number} points
 */

const HEADLINE = 3;
const OTHER_HEADS = 1.5;
/** What two terms near each other count beside two that stand together. */
const NEAR_SHARE = 0.5;

/** Scores articles; quickest when asked in ascending order. */
export class Scores {
  #terms;
  #pairs;

  /** @param {FoundTerm[]} terms @param {Pair[]} pairs @param {number} documents of the archive */
  constructor(terms, pairs, documents) {
    const rarity = (/** @type {number[]} */ held) => Math.log(1 + documents / Math.max(1, held.length));
    this.#terms = terms.map(({ label, hits }) => ({ label, hits, documents: hits.documents, rarity: rarity(hits.documents), at: 0 }));
    this.#pairs = pairs.map((pair) => ({ ...pair, rarity: rarity(pair.documents), at: 0 }));
  }

  /** @param {number} document @param {number} length @returns {number} */
  of(document, length) {
    let sum = 0;
    for (const term of this.#terms) {
      const i = rowOf(term, document);
      if (i >= 0) sum += term.rarity * (headPoints(term.hits.heads[i]) + bodyPoints(term.hits.times[i], length));
    }
    for (const pair of this.#pairs) {
      const i = rowOf(pair, document);
      if (i >= 0) sum += pair.rarity * bestSpot(pair.spots[i], length).share;
    }
    return sum;
  }

  /** @param {number} document @param {number} length @returns {Reason[]} the weightiest first */
  reasons(document, length) {
    const reasons = this.#terms.flatMap((term) => {
      const i = rowOf(term, document);
      return i < 0 ? [] : reasonsOf(term, term.hits.heads[i], term.hits.times[i], length);
    });
    for (const pair of this.#pairs) {
      const i = rowOf(pair, document);
      if (i < 0) continue;
      const { where, kind, share } = bestSpot(pair.spots[i], length);
      reasons.push({ where, term: pair.label, kind, articles: pair.documents.length, times: 1, points: pair.rarity * share });
    }
    return reasons.sort((a, b) => b.points - a.points);
  }
}

/** @param {{documents: number[], at: number}} list @param {number} document @returns {number} or -1 */
function rowOf(list, document) {
  const { documents } = list;
  if (documents[list.at + 1] === document) return ++list.at;
  list.at = gallop(documents, document, documents[list.at] <= document ? list.at : 0);
  return documents[list.at] === document ? list.at : -1;
}

/** @param {number} heads @returns {number} */
function headPoints(heads) {
  return (heads & 1 ? HEADLINE : 0) + (heads & 2 ? OTHER_HEADS : 0);
}

/** @param {number} times @param {number} length @returns {number} */
function bodyPoints(times, length) {
  return times / (times + 0.5 + length);
}

/**
 * @param {import("./closeness.js").Spot[]} spots not empty
 * @param {number} length of the article's text
 * @returns {{where: Reason["where"], kind: Reason["kind"], share: number}} the one worth most
 */
function bestSpot(spots, length) {
  return spots.map(({ zone, together }) => {
    const where = zone === IN_BODY ? "text" : zone === IN_HEADLINE ? "headline" : "kicker-or-deck";
    const share = where === "headline" ? HEADLINE : where === "text" ? bodyPoints(1, length) : OTHER_HEADS;
    return together ? { where, kind: /** @type {const} */ ("together"), share }
      : { where, kind: /** @type {const} */ ("near"), share: share * NEAR_SHARE };
  }).reduce((best, spot) => (spot.share > best.share ? spot : best));
}

/**
 * @param {{label: string, hits: TermHits, rarity: number}} term
 * @param {number} heads
 * @param {number} times
 * @param {number} length
 * @returns {Reason[]}
 */
function reasonsOf({ label, hits, rarity }, heads, times, length) {
  const reason = (/** @type {Reason["where"]} */ where, /** @type {number} */ count, /** @type {number} */ share) =>
    ({ where, term: label, kind: /** @type {const} */ ("term"), articles: hits.documents.length, times: count, points: rarity * share });
  return [
    ...(heads & 1 ? [reason("headline", 1, HEADLINE)] : []),
    ...(heads & 2 ? [reason("kicker-or-deck", 1, OTHER_HEADS)] : []),
    ...(times > 0 ? [reason("text", times, bodyPoints(times, length))] : []),
  ];
}

/**
 * @param {Match[]} matches
 * @param {"relevance" | "newest" | "oldest"} sort
 * @returns {Match[]} the same in order
 */
export function inOrder(matches, sort) {
  return matches.sort(orderOf(sort));
}

/** @param {"relevance" | "newest" | "oldest"} sort @returns {(a: Match, b: Match) => number} */
function orderOf(sort) {
  const order = ORDERS[sort];
  if (!order) throw new Error(`unknown sort: ${sort}`);
  return order;
}

/** @param {Match} a @param {Match} b @returns {number} */
function newest(a, b) {
  return a.date === b.date ? a.document - b.document : a.date < b.date ? 1 : -1;
}

/** @type {Record<string, (a: Match, b: Match) => number>} */
const ORDERS = {
  relevance: (a, b) => b.score - a.score || newest(a, b),
  newest,
  oldest: (a, b) => a.document - b.document,
};

/** The first so many of a list are kept apart while it is gone through. */
const KEPT_AT_LEAST = 100;

/**
 * The first of the articles in an order, without sorting them all.
 *
 * @param {number[]} documents ascending
 * @param {(document: number, least: number) => Match | null} match null for a score below the least
 * @param {"relevance" | "newest" | "oldest"} sort
 * @param {number} wanted how many
 * @returns {Match[]} in order
 */
export function bestOf(documents, match, sort, wanted) {
  const order = orderOf(sort);
  if (sort === "oldest") return documents.slice(0, wanted).flatMap((document) => match(document, 0) ?? []);
  const most = 2 * Math.max(wanted, KEPT_AT_LEAST);
  /** @type {Match[]} */
  let best = [];
  /** @type {Match | undefined} the last that is wanted, once there are so many */
  let last;
  for (const document of documents) {
    const next = match(document, last ? last.score : 0);
    if (!next || (last && order(next, last) > 0)) continue;
    best.push(next);
    if (best.length <= most) continue;
    best = best.sort(order).slice(0, wanted);
    last = best[wanted - 1];
  }
  return best.sort(order).slice(0, wanted);
}

/**
 * Puts printings of one text together under the first of them.
 *
 * @param {Match[]} ordered
 * @param {boolean} folding otherwise each stays alone
 * @returns {Match[][]}
 */
export function foldedTogether(ordered, folding) {
  if (!folding) return ordered.map((match) => [match]);
  /** @type {Map<number, Match[]>} */
  const clusters = new Map();
  const groups = [];
  for (const match of ordered) {
    const known = match.cluster === 0 ? undefined : clusters.get(match.cluster);
    if (known) known.push(match);
    else {
      const group = [match];
      groups.push(group);
      if (match.cluster !== 0) clusters.set(match.cluster, group);
    }
  }
  return groups;
}
