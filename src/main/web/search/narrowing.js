import { CELL } from "./index.js";
import { pageOfPlace } from "./rows.js";

/**
 * @typedef {import("./index.js").Part} Part
 * @typedef {import("./lists.js").PostingList} PostingList
 * @typedef {import("./terms.js").Key} Key
 *
 * @typedef {object} Candidates what is left after some lists
 * @property {Uint32Array | null} places where the term may begin; null while no list told places
 * @property {number[] | null} pages that may hold it, numbers in the part; null for all
 */

/** So many pages are looked at rather than asked for in more lists: their hits are shown anyway. */
export const FEW_PAGES = 10;

/** Where a term may be in a part, list after list. */
export class Narrowing {
  /** @type {Uint32Array | null} where it may begin; null while no list told places */
  #places = null;
  /** @type {number[] | null} pages that may hold it; null for all */
  #pages = null;
  /** @type {Set<number>} units of the term that lists have told */
  #told = new Set();
  #certain = true;

  /** @param {Part} part */
  constructor(part) {
    this.part = part;
  }

  /** @param {Key} key @param {PostingList | null} list null where it stands nowhere */
  take({ offset, covers }, list) {
    this.#certain &&= list?.form === "places";
    covers.forEach((unit) => this.#told.add(unit));
    if (list === null) this.#pages = [];
    else if (list.form === "places") {
      this.#places = this.#places ? both(this.#places, list.places, offset) : moved(list.places, offset);
    } else if (list.form === "pages") {
      const held = new Set(list.pages);
      this.#pages = this.#pages ? this.#pages.filter((page) => held.has(page)) : [...list.pages];
    } else throw new Error("the search index is damaged: a pair has no places");
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

  /** @returns {number[] | null} pages that are left, ascending; null while all are */
  pages() {
    const pages = this.#pages;
    if (this.#places === null) return pages;
    if (pages === null) return pagesOf(this.part, this.#places);
    const wanted = new Set(pages);
    return pagesOf(this.part, this.#places).filter((page) => wanted.has(page));
  }

  /** @returns {Candidates} pages to look at where they are few or have to be, else places */
  result() {
    const pages = this.pages() ?? [];
    return this.#certain && pages.length > FEW_PAGES
      ? { places: this.#places, pages: null }
      : { places: null, pages };
  }
}

/** @param {Part} part @param {Uint32Array} places ascending @returns {number[]} their pages, ascending */
function pagesOf(part, places) {
  /** @type {number[]} */
  const pages = [];
  let end = -1;
  for (const place of places) {
    if (place < end) continue;
    const page = pageOfPlace(part, place) - part.page;
    pages.push(page);
    end = part.cells[page + 1] * CELL;
  }
  return pages;
}

/** @param {Uint32Array} places @param {number} offset @returns {Uint32Array} */
function moved(places, offset) {
  return offset === 0 ? places : places.filter((place) => place >= offset).map((place) => place - offset);
}

/** @param {Uint32Array} found @param {Uint32Array} places @param {number} offset */
function both(found, places, offset) {
  let at = 0;
  return found.filter((place) => {
    while (at < places.length && places[at] < place + offset) at++;
    return at < places.length && places[at] === place + offset;
  });
}
