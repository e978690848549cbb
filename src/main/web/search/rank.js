/**
 * The order of the hits.
 *
 * An article's score is the sum over the terms of how rare the term is, times where it stands:
 * 3 for the headline, 1.5 for kicker or deck, and for the body a share of 1 that grows with how
 * often it stands there and shrinks with the article's length. Equal scores: the newest first.
 *
 * @typedef {import("./match.js").TermHits} TermHits
 *
 * @typedef {object} Match an article that meets the query
 * @property {number} document
 * @property {string} date
 * @property {number} score
 */

const HEADLINE = 3;
const OTHER_HEADS = 1.5;

/**
 * The articles that hold every term, with their scores before their length is known.
 *
 * @param {TermHits[]} terms at least one
 * @param {number} documents how many articles there are
 * @returns {{document: number, score: (length: number) => number}[]}
 */
export function documentsWithAll(terms, documents) {
  const rarity = terms.map((t) => Math.log(1 + documents / Math.max(1, t.documents.length)));
  const at = terms.map(() => 0);
  const [first, ...others] = terms;
  const found = [];
  first.documents.forEach((document, i) => {
    at[0] = i;
    const inAll = others.every((term, k) => {
      let j = at[k + 1];
      while (j < term.documents.length && term.documents[j] < document) j++;
      at[k + 1] = j;
      return term.documents[j] === document;
    });
    if (!inAll) return;
    const places = terms.map((t, k) => ({ heads: t.heads[at[k]], times: t.times[at[k]] }));
    found.push({ document, score: (relative) => scoreOf(places, rarity, relative) });
  });
  return found;
}

/**
 * @param {{heads: number, times: number}[]} places of each term
 * @param {number[]} rarity of each term
 * @param {number} relative length of the article, 1 for the mean
 * @returns {number}
 */
function scoreOf(places, rarity, relative) {
  return places.reduce((sum, { heads, times }, k) => {
    const inHeads = (heads & 1 ? HEADLINE : 0) + (heads & 2 ? OTHER_HEADS : 0);
    const inBody = times / (times + 0.5 + relative);
    return sum + rarity[k] * (inHeads + inBody);
  }, 0);
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
