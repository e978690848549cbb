/**
 * @typedef {object} Wish which hits are wanted, and how
 * @property {Filters} filters
 * @property {boolean} isFiltered
 * @property {"relevance" | "newest" | "oldest"} sort
 * @property {number} offset
 * @property {number} end number of the first hit behind
 * @property {boolean} fold
 * @property {boolean} explain
 *
 * @typedef {import("./broadsheet-search.js").Options} Options
 * @typedef {import("./facets.js").Filters} Filters
 */

/** @param {Options} options @returns {Wish} */
export function wishOf({ filters = {}, sort = "relevance", offset, limit, fold: folding, explain }) {
  const first = natural(offset, 0);
  const isFiltered = Object.values(filters).some((wanted) => [wanted].flat().some((v) => v !== undefined && v !== null && v !== ""));
  return { filters, isFiltered, sort, offset: first, end: first + natural(limit, 10), fold: folding === true, explain: explain === true };
}

/** @param {unknown} value @param {number} otherwise @returns {number} a whole number from 0 */
export function natural(value, otherwise) {
  const number = Math.floor(Number(value ?? otherwise));
  return number >= 0 ? number : otherwise;
}
