import { isHan, isWord } from "./characters.js";
import { MOST, START, STEP, addressOf } from "./state.js";
import { element, linkElement } from "./voice.js";

/**
 * What the search page offers beside the hits: how many there are, what the search says of the query, other ways to
 * ask, the pages before and after.
 *
 * @typedef {import("./state.js").State} State
 * @typedef {import("./voice.js").Say} Say
 *
 * @typedef {object} Relaxation
 * @property {string} how
 * @property {string} query what was searched, as a query
 * @property {boolean} [exact] false where there may be more articles
 *
 * @typedef {string | {text: string, query?: string, count?: number, articles?: number, total?: number}} Offer
 */

/** More offers of a kind help nobody. */
const MOST_OFFERS = 8;

/**
 * What the search says of the query: parts that could not be read as they may have been meant, and
 * what was searched instead when nothing was found.
 *
 * @param {{notes?: {code: string, text: string}[], relaxed?: Relaxation | null}} result
 * @param {Say} say
 * @returns {HTMLElement[]}
 */
export function noteElements({ notes = [], relaxed }, say) {
  const texts = notes.map(({ code, text }) => say("note-" + code, { text }) || say("note", { text }));
  if (relaxed) {
    texts.push(say("relaxed-" + relaxed.how, { query: relaxed.query }) || say("relaxed", { query: relaxed.query }));
    if (relaxed.exact === false) texts.push(say("relaxed-some"));
  }
  return [...new Set(texts)].filter((text) => text !== "").map((text) => element("p", "", text));
}

/** How many hits there are: fewer than articles where reprints come as one. @param {{total: number, groups?: number}} result @returns {number} */
export function hitsOf({ total, groups = total }) {
  return groups;
}

/**
 * How many articles were found, and which of them are shown.
 *
 * @param {{total: number, groups?: number}} result
 * @param {State} state
 * @param {number} shown hits on the page
 * @param {Say} say
 * @returns {string}
 */
export function totalSentence(result, state, shown, say) {
  const { total } = result;
  const groups = hitsOf(result);
  const before = (state.page - 1) * MOST;
  const folded = groups < total ? say("folded", { groups: groups.toLocaleString("en") }) : "";
  const values = { folded, total: total.toLocaleString("en"), query: state.q, shown,
    first: (before + 1).toLocaleString("en"), last: (before + shown).toLocaleString("en") };
  if (total === 0) return say(state.q.trim() === "" ? "none-filtered" : "none", values);
  if (state.page > 1) return say("found-part", values);
  return say(shown < groups ? "found" : "found-all", values);
}

/**
 * Other ways to ask: as the OCR may have read it, as it may have been meant, and, where nothing was
 * found and the search knows no second chance of its own, without punctuation. An archive that
 * knows no such thing offers none.
 *
 * @param {any} archive
 * @param {State} state
 * @param {{total: number, relaxed?: Relaxation | null}} result
 * @param {Say} say
 * @returns {Promise<HTMLElement[]>}
 */
export async function offerElements(archive, state, { total, relaxed }, say) {
  const [readings, meant] = await Promise.all([
    typeof archive.readings === "function" ? archive.readings(state.q) : [],
    typeof archive.didYouMean === "function" ? archive.didYouMean(state.q) : [],
  ]);
  const instead = offersIn(meant);
  const known = new Set(instead.map(offeredText));
  const offers = [
    ...offersIn(readings).filter((offer) => !known.has(offeredText(offer))).map((offer) => offerElement(offer, "offer-reading", eitherOf, state, say)),
    ...instead.map((offer) => offerElement(offer, "offer-meant", (_, text) => text, state, say)),
  ];
  const bare = total === 0 && relaxed === undefined ? bareQuery(state.q) : "";
  if (bare !== "") offers.unshift(offerElement(bare, "without-marks", () => bare, state, say));
  return offers;
}

/** @param {any} offered one or several, or nothing @returns {Offer[]} */
function offersIn(offered) {
  return (offered ? [offered].flat() : []).slice(0, MOST_OFFERS);
}

/** @param {Offer} offer @returns {string} */
function offeredText(offer) {
  return typeof offer === "string" ? offer : offer.text;
}

/**
 * @param {Offer} offer
 * @param {string} key of the sentence
 * @param {(q: string, text: string) => string} queryOf
 * @param {State} state
 * @param {Say} say
 */
function offerElement(offer, key, queryOf, state, say) {
  const told = typeof offer === "string" ? { text: offer } : offer;
  const count = told.articles ?? told.total ?? told.count;
  const sentence = count === undefined ? say(key, { text: told.text })
    : say(key + "-counted", { text: told.text, count: count.toLocaleString("en") });
  const q = told.query ?? queryOf(state.q, told.text);
  return element("li", "search-offer", linkElement("", addressOf({ ...state, q, ...START }), sentence));
}

/** @param {string} q @param {string} other @returns {string} a query for either */
export function eitherOf(q, other) {
  const whole = (/** @type {string} */ part) => (/\s/.test(part) ? `(${part})` : part);
  return `${whole(q.trim())} OR ${whole(other.trim())}`;
}

/** @param {string} q @returns {string} the same without punctuation; empty where that is no other query */
export function bareQuery(q) {
  const isText = (/** @type {string} */ c) => isHan(c.codePointAt(0) ?? 0) || isWord(c.codePointAt(0) ?? 0);
  const bare = [...q].map((c) => (isText(c) ? c : " ")).join("").replace(/ +/g, " ").trim();
  return bare === q.trim() ? "" : bare;
}

/**
 * Links to the pages of hits before and after.
 *
 * @param {State} state
 * @param {number} shown hits on this page
 * @param {number} total
 * @param {Say} say
 * @returns {HTMLElement[]}
 */
export function wayElements(state, shown, total, say) {
  const way = (/** @type {number} */ to, /** @type {string} */ key, /** @type {string} */ rel) => {
    const values = { first: ((to - 1) * MOST + 1).toLocaleString("en"),
      last: Math.min(to * MOST, total).toLocaleString("en") };
    const link = linkElement("search-way", addressOf({ ...state, page: to, show: STEP }) || "?", say(key, values));
    link.setAttribute("rel", rel);
    return link;
  };
  const ways = state.page > 1 ? [way(state.page - 1, "page-before", "prev")] : [];
  if (shown >= MOST && (state.page - 1) * MOST + shown < total) ways.push(way(state.page + 1, "page-after", "next"));
  return ways;
}
