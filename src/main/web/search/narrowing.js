import { ARTICLE, SPOT } from "./lists.js";

/**
 * @typedef {import("./issues.js").Issues} Issues
 * @typedef {import("./terms.js").Key} Key
 *
 * @typedef {object} Candidates what is left after some lists
 * @property {Float64Array | null} places where the term begins, for certain; else null
 * @property {number[]} bundles to be looked at, ascending
 */

/** So many bundles are looked at rather than asked for in more lists: their hits are shown anyway. */
export const FEW_BUNDLES = 10;

/** Where a term may be in a part, list after list. */
export class Narrowing {
  /** @type {Float64Array | null} where it may begin; null while no list told places */
  #places = null;
  /** @type {number[] | null} bundles that may hold it; null for all */
  #bundles = null;
  /** @type {Set<number>} units of the term that lists have told */
  #told = new Set();
  #certain = true;

  /** @param {Issues} issues */
  constructor(issues) {
    this.issues = issues;
  }

  /**
   * @param {Key} key
   * @param {{bundles: number[]} | {places: Float64Array} | null} list null where it stands nowhere
   */
  async take({ offset, covers }, list) {
    covers.forEach((unit) => this.#told.add(unit));
    if (list && "places" in list) {
      this.#places = this.#places ? both(this.#places, list.places, offset) : moved(list.places, offset);
    } else {
      const held = new Set(list?.bundles);
      this.#bundles = this.#bundles ? this.#bundles.filter((bundle) => held.has(bundle)) : [...held];
      this.#certain = false;
    }
    if (this.#places && this.#bundles) {
      this.#places = within(this.#places, await this.issues.articlesOf(this.#bundles));
    }
  }

  /** @param {Key[]} keys @returns {Key[]} those for units that no list has told */
  needed(keys) {
    const sure = new Set(this.#told);
    return keys.filter(({ covers }) => {
      if (covers.every((unit) => sure.has(unit))) return false;
      covers.forEach((unit) => sure.add(unit));
      return true;
    });
  }

  /** @returns {number} how many articles or bundles are left; of many no more is told than that they are */
  get left() {
    if (this.#places) return fewArticles(this.#places);
    return this.#bundles?.length ?? Infinity;
  }

  /** @returns {Promise<Candidates>} bundles to look at where they are few or have to be, else places */
  async result() {
    if (this.#certain && this.#places && this.left > FEW_BUNDLES) return { places: this.#places, bundles: [] };
    if (!this.#places) return { places: null, bundles: this.#bundles ?? [] };
    return { places: null, bundles: await this.issues.bundlesOf(articlesOf(this.#places)) };
  }
}

/** @param {Float64Array} places ascending @returns {number[]} their articles, each once */
export function articlesOf(places) {
  /** @type {number[]} */
  const articles = [];
  let end = -1;
  for (const place of places) {
    if (place < end) continue;
    const article = Math.floor(place / ARTICLE);
    articles.push(article);
    end = (article + 1) * ARTICLE;
  }
  return articles;
}

/** @param {Float64Array} places ascending @returns {number} how many articles, one more than few if they are many */
function fewArticles(places) {
  let articles = 0;
  let end = -1;
  for (let i = 0; i < places.length && articles <= FEW_BUNDLES; i++) {
    if (places[i] < end) continue;
    articles++;
    end = (Math.floor(places[i] / ARTICLE) + 1) * ARTICLE;
  }
  return articles;
}

/** @param {Float64Array} places @param {[number, number][]} ranges of articles, ascending @returns {Float64Array} */
function within(places, ranges) {
  const inside = new Float64Array(places.length);
  let count = 0;
  for (let i = 0, at = 0; i < places.length && at < ranges.length; i++) {
    while (at < ranges.length && places[i] >= ranges[at][1] * ARTICLE) at++;
    if (at < ranges.length && places[i] >= ranges[at][0] * ARTICLE) inside[count++] = places[i];
  }
  return inside.subarray(0, count);
}

/** @param {Float64Array} places @param {number} offset @returns {Float64Array} */
function moved(places, offset) {
  if (offset === 0) return places;
  const before = new Float64Array(places.length);
  let count = 0;
  for (const place of places) if (place % ARTICLE >= offset * SPOT) before[count++] = place - offset * SPOT;
  return before.subarray(0, count);
}

/** @param {Float64Array} found @param {Float64Array} places @param {number} offset @returns {Float64Array} */
function both(found, places, offset) {
  const held = new Float64Array(Math.min(found.length, places.length));
  let count = 0;
  for (let i = 0, at = 0; i < found.length && at < places.length; i++) {
    const wanted = found[i] + offset * SPOT;
    while (at < places.length && places[at] < wanted) at++;
    if (places[at] === wanted) held[count++] = found[i];
  }
  return held.subarray(0, count);
}
