import { FEW, MANY, SOME, riceParameter } from "./bits.js";

/**
 * Where a key stands in a part of the archive, in one of the forms of the index.
 *
 * @typedef {import("./bits.js").Bits} Bits
 *
 * @typedef {object} RareList the pages that hold a rare key
 * @property {"pages"} form
 * @property {Uint32Array} pages numbers in the part, ascending
 *
 * @typedef {object} PlaceList
 * @property {"places"} form
 * @property {Uint32Array} places in the part's text, ascending
 *
 * @typedef {object} DocumentList the articles that hold a single unit
 * @property {"documents"} form
 * @property {Uint32Array} documents numbers in the part, ascending; as the next three
 * @property {Uint32Array} inHeadline
 * @property {Uint32Array} inOtherHeads in kicker or deck
 * @property {Uint32Array} notInBody
 *
 * @typedef {RareList | PlaceList | DocumentList} PostingList
 */

const PAGES = 0;
const PLACES = 1;
const DOCUMENTS = 2;
const OWN_FILE = 3;

/**
 * Steps over a list.
 *
 * @param {Bits} bits
 * @param {number} pages how many the part has
 */
export function skipList(bits, pages) {
  const form = bits.few(2);
  if (form === PAGES) rarePages(bits, pages);
  else if (form === OWN_FILE) bits.golomb(SOME);
  else bits.view(bits.golomb(MANY));
}

/**
 * @param {Bits} bits
 * @param {number} pages how many the part has
 * @returns {PostingList | number} the list, or the number of the file where it is
 */
export function readList(bits, pages) {
  const form = bits.few(2);
  if (form === PAGES) return { form: "pages", pages: rarePages(bits, pages) };
  if (form === OWN_FILE) return bits.golomb(SOME);
  const body = bits.view(bits.golomb(MANY));
  if (form === PLACES) return { form: "places", places: gapped(body) };
  const [documents, inHeadline, inOtherHeads, notInBody] = [gapped(body), gapped(body), gapped(body), gapped(body)];
  return { form: "documents", documents, inHeadline, inOtherHeads, notInBody };
}

/** @param {Bits} bits @param {number} pages @returns {Uint32Array} */
function rarePages(bits, pages) {
  const count = bits.golomb(FEW) + 1;
  if (count > pages) throw new Error("a list is too long");
  return withGaps(bits, count, riceParameter(pages, count));
}

/** @param {Bits} bits @returns {Uint32Array} */
function gapped(bits) {
  const count = bits.golomb(SOME);
  if (count > bits.end - bits.at) throw new Error("a list is too short");
  return withGaps(bits, count, bits.few(5));
}

/** @param {Bits} bits @param {number} count @param {number} k @returns {Uint32Array} */
function withGaps(bits, count, k) {
  const numbers = new Uint32Array(count);
  for (let i = 0, next = 0; i < count; i++) {
    numbers[i] = next + bits.rice(k);
    next = numbers[i] + 1;
  }
  return numbers;
}
