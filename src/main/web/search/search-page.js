import { open } from "./broadsheet-search.js";
import { isHan, isWord } from "./fold.js";
import { element, facetElement, hitElement } from "./results.js";
import { FIELDS, STEP, addressOf, asksNothing, isFiltered, stateOf, toggled } from "./state.js";

/**
 * The search page: the address says what is shown, and this shows it. `templates/parts/search.ftlh`
 * has the elements; the words are in the data attributes of `#search-page`.
 *
 * @typedef {import("./state.js").State} State
 * @typedef {import("./broadsheet-search.js").Result} Result
 */

/** Milliseconds without a keystroke after which a query counts as typed. */
const TYPED = 250;
/** Milliseconds after which the reader is told that something is going on. */
const SLOW = 400;

const page = /** @type {HTMLElement} */ (document.getElementById("search-page"));
const root = page.dataset.root ?? "../";
const form = /** @type {HTMLFormElement} */ (part("form"));
const input = /** @type {HTMLInputElement} */ (part("q"));
const sort = /** @type {HTMLSelectElement} */ (part("sort"));

/** The filters lie open beside the results, but stay folded above them on a narrow screen. */
/** @type {HTMLDetailsElement} */ (part("refine")).open = matchMedia("(min-width: 48rem)").matches;

let state = stateOf(location.search);
let archive = null;
let asked = 0;
let typing = 0;
let composing = false;

/** @param {string} name @returns {HTMLElement} */
function part(name) {
  return /** @type {HTMLElement} */ (document.getElementById("search-" + name));
}

/** @type {import("./results.js").Say} a sentence of the template with its gaps filled */
function say(key, values = {}) {
  const name = key.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  return (page.dataset[name] ?? "").replace(/\{(\w+)\}/g, (gap, value) => String(values[value] ?? gap));
}

/** Opens the archive once; a failure is forgotten, so that the next try is a new one. */
function opened() {
  archive ??= open(new URL(root, location.href)).catch((error) => {
    archive = null;
    throw error;
  });
  return archive;
}

/** @param {State} next @param {"push" | "replace"} how the history takes it */
function go(next, how) {
  clearTimeout(typing);
  const changed = addressOf(next) !== addressOf(state);
  state = next;
  if (changed) history[how + "State"](null, "", location.pathname + addressOf(state));
  void show();
}

/** Asks what the state says and shows the answer, unless another question has come since. */
async function show() {
  const question = ++asked;
  if (input.value !== state.q && !composing) input.value = state.q;
  sort.value = state.sort;
  part("retry").hidden = true;
  if (asksNothing(state)) {
    clear(say("hint"));
    return;
  }
  const slow = setTimeout(() => question === asked && tell(say("working")), SLOW);
  page.setAttribute("aria-busy", "true");
  try {
    const found = await opened();
    const { q, filters, from, to } = state;
    const result = await found.search(q, {
      filters: { ...filters, from, to }, sort: state.sort, limit: state.show,
    });
    if (question === asked) render(result, new Map(found.publications.map((p) => [p.id, p.name])));
  } catch (error) {
    if (question === asked) fail(error);
  } finally {
    clearTimeout(slow);
    if (question === asked) page.removeAttribute("aria-busy");
  }
}

/** @param {string} text */
function tell(text) {
  part("status").textContent = text;
}

/** @param {string} text */
function clear(text) {
  tell(text);
  part("results").replaceChildren();
  part("refine").hidden = true;
  part("more").hidden = true;
}

/** @param {unknown} error */
function fail(error) {
  clear(say("failed", { error: error instanceof Error ? error.message : String(error) }));
  part("retry").hidden = false;
}

/** @param {Result} result @param {Map<string, string>} publications */
function render({ total, hits, facets }, publications) {
  const shown = { total: total.toLocaleString("en"), query: state.q, shown: hits.length };
  tell(say(total === 0 ? "none" : hits.length < total ? "found" : "found-all", shown));
  part("results").replaceChildren(
    ...hits.map((hit) => hitElement(hit, state.q, root, publications, say)));
  renderFacets(facets, publications);
  part("more").hidden = hits.length >= total || hits.length < state.show;
  if (total === 0) offerWithoutMarks();
}

/** @param {Result["facets"]} facets @param {Map<string, string>} publications */
function renderFacets(facets, publications) {
  const chosen = /** @type {HTMLElement | null} */ (document.activeElement)?.dataset ?? {};
  const boxes = ["publication", "year", ...FIELDS.slice(1)].map((field) =>
    facetElement(field, withChosen(field, facets[field]), state, labelOf(field, publications), say));
  const parts = boxes.filter((box) => box !== null);
  if (isFiltered(state)) parts.unshift(clearButton());
  part("facets").replaceChildren(...parts);
  part("refine").hidden = parts.length === 0;
  if (chosen.field) focusValue(chosen.field, chosen.value ?? "");
}

/**
 * The values of a facet, those that were chosen but have no article left included.
 *
 * @param {string} field
 * @param {[string, number][]} values
 * @returns {[string, number][]}
 */
function withChosen(field, values) {
  const missing = (state.filters[field] ?? []).filter((v) => values.every(([value]) => value !== v));
  return [...values, ...missing.map((value) => /** @type {[string, number]} */ ([value, 0]))];
}

/** @param {string} field @param {Map<string, string>} publications */
function labelOf(field, publications) {
  if (field === "publication") return (/** @type {string} */ id) => publications.get(id) ?? id;
  if (field === "kind") return (/** @type {string} */ kind) => say("kind-" + kind) || kind;
  if (field === "quality") return (/** @type {string} */ band) => say("quality-" + band) || band;
  return (/** @type {string} */ value) => value;
}

/** @param {string} field @param {string} value */
function focusValue(field, value) {
  const buttons = /** @type {NodeListOf<HTMLElement>} */ (part("facets").querySelectorAll("[data-field]"));
  [...buttons].find((b) => b.dataset.field === field && b.dataset.value === value)?.focus();
}

/** @returns {HTMLElement} */
function clearButton() {
  const button = element("button", "search-clear", say("clear-filters"));
  button.setAttribute("type", "button");
  button.addEventListener("click", () =>
    go({ ...state, filters: {}, from: "", to: "", show: STEP }, "push"));
  return button;
}

/** Offers the query without its punctuation, where nothing was found and it has any. */
function offerWithoutMarks() {
  const isText = (/** @type {string} */ c) => isHan(c.codePointAt(0) ?? 0) || isWord(c.codePointAt(0) ?? 0);
  const bare = [...state.q].map((c) => (isText(c) ? c : " ")).join("").replace(/ +/g, " ").trim();
  if (bare === "" || bare === state.q.trim()) return;
  const link = element("a", "", say("without-marks", { query: bare }));
  link.setAttribute("href", addressOf({ ...state, q: bare }));
  part("results").replaceChildren(element("li", "search-offer", link));
}

/** Brings completions of what is being typed into the list under the field. */
async function suggest() {
  const typed = input.value;
  if (typed.trim() === "") return;
  try {
    const found = await (await opened()).suggest(typed, { limit: 8 });
    if (typed !== input.value) return;
    part("suggestions").replaceChildren(...found.map(({ text }) => {
      const option = document.createElement("option");
      option.value = text;
      return option;
    }));
  } catch {
    // The search itself will say what is wrong.
  }
}

function typed() {
  clearTimeout(typing);
  if (composing) return;
  typing = setTimeout(() => {
    void suggest();
    if (input.value !== state.q) go({ ...state, q: input.value, show: STEP }, "replace");
  }, TYPED);
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  go({ ...state, q: input.value, show: STEP }, "push");
});
input.addEventListener("input", (event) => {
  if (!(/** @type {InputEvent} */ (event).isComposing)) typed();
});
input.addEventListener("compositionstart", () => { composing = true; });
input.addEventListener("compositionend", () => {
  composing = false;
  typed();
});
sort.addEventListener("change", () =>
  go({ ...state, sort: /** @type {State["sort"]} */ (sort.value), show: STEP }, "push"));
part("facets").addEventListener("click", (event) => {
  const target = event.target instanceof Element ? event.target.closest("[data-field]") : null;
  if (!(target instanceof HTMLElement)) return;
  go(toggled(state, target.dataset.field ?? "", target.dataset.value ?? ""), "push");
});
part("more").addEventListener("click", async () => {
  const before = part("results").children.length;
  go({ ...state, show: state.show + STEP }, "replace");
  const list = part("results");
  const observer = new MutationObserver(() => {
    observer.disconnect();
    /** @type {HTMLElement | null} */ (list.children[before]?.querySelector("a"))?.focus();
  });
  observer.observe(list, { childList: true });
});
part("retry").addEventListener("click", () => void show());
document.addEventListener("keydown", (event) => {
  const writing = event.target instanceof Element && event.target.closest("input, textarea, select");
  if (event.key === "/" && !writing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    input.focus();
    input.select();
  }
});
addEventListener("popstate", () => {
  state = stateOf(location.search);
  void show();
});
void show();
