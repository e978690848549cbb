import { holdsHan } from "./fold.js";
import { gallop } from "./sets.js";

/**
 * The order of the hits, which every reader can check.
 *
 * An article's score is the sum over the terms of how rare the term is, ln(1 + articles / articles
 * that hold it), times where it stands: 3 for the headline, 1.5 for kicker or deck, and for the
 * body a share of 1 that grows with how often it stands there and shrinks with the article's
 * length. Two terms that were typed side by side and stand side by side count as one more term.
 * Equal scores: the newest first.
 *
 * @typedef {import("./match.js").TermHits} TermHits
 * @typedef {import("./query.js").Node} Node
 * @typedef {import("./occurrences.js").Term} Term
 * @typedef {import("./evaluate.js").FoundTerm} FoundTerm
 *
 * @typedef {object} Match an article that meets the query
 * @property {number} document
 * @property {string} date
 * @property {number} score
 * @property {number} length of its text, 1 for the mean of the archive
 * @property {number} cluster articles of one number, which is not 0, are printings of one text
 *
 * @typedef {object} Reason why a hit stands where it stands
 * @property {"headline" | "kicker-or-deck" | "text"} where
 * @property {string} term
 * @property {boolean} together whether the term is two that stand side by side
 * @property {number} articles how many of the archive hold the term
 * @property {number} times how often it stands in the text; 1 for the others
 * @property {number} points
 */

const HEADLINE = 3;
const OTHER_HEADS = 1.5;

/** Terms typed side by side that are looked for side by side. */
const MOST_PAIRS = 3;

/** Scores articles; quickest when asked in ascending order. */
export class Scores {
  #terms;

  /** @param {FoundTerm[]} terms @param {FoundTerm[]} pairs that stand together @param {number} documents of the archive */
  constructor(terms, pairs, documents) {
    this.#terms = [...terms, ...pairs].map(({ label, hits }, i) => ({
      label,
      hits,
      together: i >= terms.length,
      rarity: Math.log(1 + documents / Math.max(1, hits.documents.length)),
      at: 0,
    }));
  }

  /** @param {number} document @param {number} length 1 for the mean @returns {number} */
  of(document, length) {
    let sum = 0;
    for (const term of this.#terms) {
      const i = rowOf(term, document);
      if (i >= 0) sum += term.rarity * (headPoints(term.hits.heads[i]) + bodyPoints(term.hits.times[i], length));
    }
    return sum;
  }

  /** @param {number} document @param {number} length @returns {Reason[]} the weightiest first */
  reasons(document, length) {
    return this.#terms.flatMap((term) => {
      const i = rowOf(term, document);
      return i < 0 ? [] : reasonsOf(term, term.hits.heads[i], term.hits.times[i], length);
    }).sort((a, b) => b.points - a.points);
  }
}

/** @param {{hits: TermHits, at: number}} term @param {number} document @returns {number} or -1 */
function rowOf(term, document) {
  const { documents } = term.hits;
  term.at = gallop(documents, document, documents[term.at] <= document ? term.at : 0);
  return documents[term.at] === document ? term.at : -1;
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
 * @param {{label: string, hits: TermHits, together: boolean, rarity: number}} term
 * @param {number} heads
 * @param {number} times
 * @param {number} length
 * @returns {Reason[]}
 */
function reasonsOf({ label, hits, together, rarity }, heads, times, length) {
  const reason = (/** @type {Reason["where"]} */ where, /** @type {number} */ count, /** @type {number} */ share) =>
    ({ where, term: label, together, articles: hits.documents.length, times: count, points: rarity * share });
  return [
    ...(heads & 1 ? [reason("headline", 1, HEADLINE)] : []),
    ...(heads & 2 ? [reason("kicker-or-deck", 1, OTHER_HEADS)] : []),
    ...(times > 0 ? [reason("text", times, bodyPoints(times, length))] : []),
  ];
}

/**
 * What is looked for side by side, to put articles first in which the terms stand together.
 *
 * @param {Node | null} tree
 * @returns {Term[]}
 */
export function pairsOf(tree) {
  if (tree?.type !== "and") return [];
  /** @type {Term[]} */
  const pairs = [];
  for (let i = 1; i < tree.all.length && pairs.length < MOST_PAIRS; i++) {
    const [one, other] = [tree.all[i - 1], tree.all[i]];
    if (one.type !== "term" || other.type !== "term" || one.where !== "any" || other.where !== "any") continue;
    const text = one.text + (one.words && other.words ? " " : "") + other.text;
    pairs.push({ text, words: !holdsHan(text) });
  }
  return pairs;
}

/**
 * @param {Match[]} matches
 * @param {"relevance" | "newest" | "oldest"} sort
 * @returns {Match[]} the same in order
 */
export function inOrder(matches, sort) {
  const order = ORDERS[sort];
  if (!order) throw new Error(`unknown sort: ${sort}`);
  return matches.sort(order);
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
