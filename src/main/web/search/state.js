/**
 * What the search page shows, and how that is written in its address.
 *
 * @typedef {object} State
 * @property {string} q
 * @property {"relevance" | "newest" | "oldest"} sort
 * @property {Record<string, string[]>} filters by field, never empty lists
 * @property {string} from date or empty
 * @property {string} to date or empty
 * @property {number} show how many hits
 */

/** Fields whose values can be chosen, in the order in which they are offered. */
export const FIELDS = ["publication", "section", "district", "column", "byline", "kind", "quality"];
export const STEP = 10;
const MOST = 500;
const SORTS = ["relevance", "newest", "oldest"];
const DATE = /^\d{4}(-\d\d){0,2}$/;

/** @param {string} search the query part of an address @returns {State} */
export function stateOf(search) {
  const parameters = new URLSearchParams(search);
  const sort = parameters.get("sort") ?? "";
  const date = (/** @type {string} */ name) => {
    const value = parameters.get(name) ?? "";
    return DATE.test(value) ? value : "";
  };
  /** @type {Record<string, string[]>} */
  const filters = {};
  for (const field of FIELDS) {
    const values = parameters.getAll(field).filter((value) => value !== "");
    if (values.length > 0) filters[field] = values;
  }
  const show = Number.parseInt(parameters.get("show") ?? "", 10);
  return {
    q: parameters.get("q") ?? "",
    sort: /** @type {State["sort"]} */ (SORTS.includes(sort) ? sort : "relevance"),
    filters,
    from: date("from"),
    to: date("to"),
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
  if (field === "year") {
    const year = isChosen(state, field, value) ? "" : value;
    return { ...state, from: year, to: year, show: STEP };
  }
  const chosen = state.filters[field] ?? [];
  const values = chosen.includes(value) ? chosen.filter((v) => v !== value) : [...chosen, value];
  const { [field]: _, ...others } = state.filters;
  return { ...state, filters: values.length ? { ...others, [field]: values } : others, show: STEP };
}

/** @param {State} state @param {string} field @param {string} value @returns {boolean} */
export function isChosen(state, field, value) {
  if (field === "year") return state.from === value && state.to === value;
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
