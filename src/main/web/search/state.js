/**
 * What the search page shows, and how that is written in its address.
 *
 * @typedef {object} State
 * @property {string} q
 * @property {"relevance" | "newest" | "oldest"} sort
 * @property {Record<string, string[]>} filters by field, never empty lists
 * @property {string} from date or empty
 * @property {string} to date or empty
 * @property {number} page which page of {@link MOST} hits, from 1
 * @property {number} show how many hits of it
 */

/** Fields whose values can be chosen, in the order in which they are offered. */
export const FIELDS = ["publication", "section", "district", "column", "byline", "kind", "quality"];
export const STEP = 10;
/** So many hits stand on one page; what is beyond has a page of its own. */
export const MOST = 100;
/** The last page one can ask for: nobody reads a hundred thousand hits. */
const LAST = 1000;
const SORTS = ["relevance", "newest", "oldest"];
const DATE = /^\d{4}(-\d\d){0,2}$/;

/** @param {string} search the query part of an address @returns {State} */
export function stateOf(search) {
  const parameters = new URLSearchParams(search);
  const sort = parameters.get("sort") ?? "";
  const date = (/** @type {string} */ name) => {
    const value = parameters.get(name) ?? "";
    return isDate(value) ? value : "";
  };
  /** @type {Record<string, string[]>} */
  const filters = {};
  for (const field of FIELDS) {
    const values = parameters.getAll(field).filter((value) => value !== "");
    if (values.length > 0) filters[field] = values;
  }
  const number = (/** @type {string} */ name) => Number.parseInt(parameters.get(name) ?? "", 10);
  const show = number("show");
  const page = number("page");
  return {
    q: parameters.get("q") ?? "",
    sort: /** @type {State["sort"]} */ (SORTS.includes(sort) ? sort : "relevance"),
    filters,
    from: date("from"),
    to: date("to"),
    page: page > 1 ? Math.min(page, LAST) : 1,
    show: show > STEP ? Math.min(show, MOST) : STEP,
  };
}

/** @param {State} state @returns {string} the query part of an address, empty or with `?` */
export function addressOf(state) {
  const parameters = new URLSearchParams();
  if (state.q !== "") parameters.set("q", state.q);
  for (const field of FIELDS) {
    for (const value of state.filters[field] ?? []) parameters.append(field, value);
  }
  if (state.from) parameters.set("from", state.from);
  if (state.to) parameters.set("to", state.to);
  if (state.sort !== "relevance") parameters.set("sort", state.sort);
  if (state.page !== 1) parameters.set("page", String(state.page));
  if (state.show !== STEP) parameters.set("show", String(state.show));
  const text = parameters.toString();
  return text === "" ? "" : "?" + text;
}

/** @param {State} state @returns {boolean} whether there is anything to search for */
export function asksNothing(state) {
  return state.q.trim() === "" && !isFiltered(state);
}

/** @param {State} state @returns {boolean} */
export function isFiltered(state) {
  return Object.keys(state.filters).length > 0 || state.from !== "" || state.to !== "";
}

/**
 * The state after a value of a facet was chosen or given up again.
 *
 * @param {State} state
 * @param {string} field
 * @param {string} value
 * @returns {State}
 */
export function toggled(state, field, value) {
  const chosen = state.filters[field] ?? [];
  const values = chosen.includes(value) ? chosen.filter((v) => v !== value) : [...chosen, value];
  const { [field]: _, ...others } = state.filters;
  return { ...state, filters: values.length ? { ...others, [field]: values } : others, ...START };
}

/** Where every new question begins. */
export const START = { page: 1, show: STEP };

/**
 * The state of another stretch of time.
 *
 * @param {State} state
 * @param {string} from date, month, year or empty
 * @param {string} to
 * @returns {State}
 */
export function within(state, from, to) {
  return { ...state, from: isDate(from) ? from : "", to: isDate(to) ? to : "", ...START };
}

/** @param {string} text @returns {boolean} whether it is a year, a month or a day */
export function isDate(text) {
  return DATE.test(text);
}

/** @param {State} state @param {string} field @param {string} value @returns {boolean} */
export function isChosen(state, field, value) {
  return (state.filters[field] ?? []).includes(value);
}

/** @param {string} url of an article @param {string} q @returns {string} with the query to mark */
export function withQuery(url, q) {
  if (q.trim() === "") return url;
  const [path, hash] = url.split("#");
  return `${path}?q=${encodeURIComponent(wellFormed(q))}${hash ? "#" + hash : ""}`;
}

/** @param {string} text @returns {string} without lone surrogates, which addresses cannot hold */
function wellFormed(text) {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
}

/**
 * What the search is asked for.
 *
 * @param {State} asking
 * @param {AbortSignal} signal
 * @param {boolean} fold whether reprints come as one hit
 */
export function optionsOf({ filters, from, to, sort }, signal, fold) {
  return { filters: { ...filters, from, to }, sort, signal, fold, relax: true };
}
