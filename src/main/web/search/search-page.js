import { openClippings } from "./clippings.js";
import { Combobox } from "./combobox.js";
import { sourceOf } from "./exports.js";
import { facetElement, timesElement } from "./facet-view.js";
import { hitsOf, noteElements, offerElements, totalSentence, wayElements } from "./offers.js";
import { clipOf, hitElement } from "./results.js";
import { keepPlace, returnToPlace } from "./scroll-place.js";
import {
  FIELDS, MOST, START, STEP, addressOf, asksNothing, isDate, isFiltered, optionsOf, stateOf, toggled, within,
} from "./state.js";
import { handOutResults } from "./takeaway.js";
import { Voice, Waiting, buttonElement, element } from "./voice.js";

/**
 * The search page: the address says what is shown, and this shows it. `templates/parts/search.ftlh`
 * has the elements; the words are in the data attributes of `#search-page`.
 *
 * @typedef {import("./state.js").State} State
 * @typedef {import("./broadsheet-search.js").Result} Result
 */

/** Milliseconds without a keystroke after which a query counts as typed. */
const TYPED = 250;

const page = /** @type {HTMLElement} */ (document.getElementById("search-page"));
const root = page.dataset.root ?? "../";
const form = /** @type {HTMLFormElement} */ (part("form"));
const input = /** @type {HTMLInputElement} */ (part("q"));
const sort = /** @type {HTMLSelectElement} */ (part("sort"));
const voice = new Voice(page, part("status"), part("live"));
const { say } = voice;
const clippings = openClippings(new URL(root, location.href).href);

let state = stateOf(location.search);
let archive = null;
/** How many questions have been asked: the answer to one that has been overtaken is dropped. */
let asked = 0;
/** Gives up what has been overtaken. */
let overtaken = new AbortController();
let typing = 0;
let composing = false;
/** The hits on the page. @type {import("./broadsheet-search.js").Hit[]} */
let shownHits = [];

/** @param {string} name @returns {HTMLElement} */
function part(name) {
  return /** @type {HTMLElement} */ (document.getElementById("search-" + name));
}

/**
 * Opens the archive once; a failure is forgotten, so that the next try is a new one. The library is
 * most of the scripts, so it comes with the first question, not with the page.
 */
function opened() {
  archive ??= import("./broadsheet-search.js").then(({ open }) => open(new URL(root, location.href))).catch((error) => {
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
  return show();
}

/** Asks what the state says and shows the answer, unless another question has come since. */
async function show() {
  const asking = state;
  const { current, signal } = begin();
  if (input.value !== asking.q && !composing) input.value = asking.q;
  sort.value = asking.sort;
  if (asksNothing(asking)) return clear(say("hint"));
  await answering(current, async (answered) => {
    const found = await opened();
    const offset = (asking.page - 1) * MOST;
    const onHits = (/** @type {Result} */ early) => {
      if (!current()) return;
      shownHits = early.hits;
      renderHits(early, namesIn(found));
      answered();
    };
    const options = { ...optionsOf(asking, signal, true), offset, limit: asking.show, onHits };
    const result = await found.search(asking.q, options);
    if (!current()) return;
    part("notes").replaceChildren(...noteElements(result, say));
    renderFacets(result.facets, namesIn(found));
    void offer(found, asking, result, current);
    await renderTimes(found, asking, result, current, signal);
  });
}

/** A question begins; all before it are overtaken. */
function begin() {
  const question = ++asked;
  overtaken.abort();
  overtaken = new AbortController();
  part("retry").hidden = true;
  return { current: () => question === asked, signal: overtaken.signal };
}

/**
 * Says that an answer is on its way, and what went wrong.
 *
 * @param {() => boolean} current whether the question has not been overtaken
 * @param {(answered: () => void) => Promise<void>} work calls it when the hits stand and only counts are missing
 */
async function answering(current, work) {
  let isAnswered = false;
  const waiting = new Waiting(() => current() && !isAnswered && voice.tell(say("working")), (files, kilobytes) => {
    if (current()) part("loaded").textContent = say("loaded", { files, kilobytes });
  });
  page.setAttribute("aria-busy", "true");
  try {
    await work(() => {
      isAnswered = true;
      page.removeAttribute("aria-busy");
      part("refine").setAttribute("aria-busy", "true");
    });
  } catch (error) {
    if (current()) fail(error);
  } finally {
    waiting.end();
    if (current()) {
      for (const busy of [page, part("refine")]) busy.removeAttribute("aria-busy");
      part("loaded").textContent = "";
    }
  }
}

/** @returns {Map<string, string>} names of the newspapers by id */
function namesIn(found) {
  return new Map(found.publications.map(({ id, name }) => [id, name]));
}

/** @param {string} text */
function clear(text) {
  voice.tell(text);
  page.removeAttribute("aria-busy");
  shownHits = [];
  for (const name of ["results", "notes", "offers", "pages"]) part(name).replaceChildren();
  for (const name of ["refine", "more", "take"]) part(name).hidden = true;
}

/** @param {unknown} error */
function fail(error) {
  clear(say("failed", { error: error instanceof Error ? error.message : String(error) }));
  part("retry").hidden = false;
}

/** @param {Map<string, string>} publications @param {{query: string} | null} [relaxed] what was searched instead */
function showing(publications, relaxed = null) {
  const toggle = (clip) => {
    if (clippings.has(clip.url)) clippings.remove(clip.url);
    else clippings.add([clip]);
    tellClippings();
  };
  return { q: relaxed?.query ?? state.q, root, publications, say, clippings: { has: (url) => clippings.has(url), toggle } };
}

/** @param {Result} result @param {Map<string, string>} publications */
function renderHits(result, publications) {
  const { hits, relaxed } = result;
  voice.tell(totalSentence(result, state, shownHits.length, say));
  part("notes").replaceChildren(...noteElements(result, say));
  part("results").setAttribute("start", String((state.page - 1) * MOST + 1));
  part("results").replaceChildren(...hits.map((hit) => hitElement(hit, showing(publications, relaxed))));
  renderMore(hitsOf(result));
  part("take").hidden = result.total === 0;
  // The place of the filters is taken now, so that the hits do not move when they are counted.
  if (result.total > 0) part("refine").hidden = false;
  part("offers").replaceChildren();
  tellClippings();
}

/** The button for more hits on this page, and the ways to the pages before and after. @param {number} total */
function renderMore(total) {
  const reached = (state.page - 1) * MOST + shownHits.length;
  part("more").hidden = reached >= total || shownHits.length >= MOST || shownHits.length < state.show;
  part("pages").replaceChildren(...wayElements(state, shownHits.length, total, say));
}

/** @param {Result["facets"]} facets @param {Map<string, string>} publications */
function renderFacets(facets, publications) {
  const boxes = FIELDS.map((field) =>
    facetElement(field, facets[field] ?? [], state, labelOf(field, publications), say));
  const [papers, ...others] = boxes.map((box) => box ?? "");
  const times = element("div", "search-times-place");
  times.id = "search-times";
  times.append(...(document.getElementById("search-times")?.childNodes ?? []));
  const parts = isFiltered(state) ? [clearButton()] : [];
  keepingFocus(() => part("facets").replaceChildren(...parts, papers, times, ...others));
  part("refine").hidden = false;
}

/** The bars tell the whole of time, so a question limited to a stretch is asked again without. */
async function renderTimes(found, asking, result, current, signal) {
  const dated = asking.from !== "" || asking.to !== "";
  const months = dated
    ? (await found.trend(result.relaxed?.query ?? asking.q, { filters: asking.filters, signal })).map(([month, count]) => [month, count])
    : result.facets.month ?? [];
  if (!current()) return;
  const times = timesElement(months, asking, say);
  keepingFocus(() => part("times").replaceChildren(...(times ? [times] : [])));
  part("refine").hidden = part("facets").querySelector("fieldset, button") === null;
}

/** Puts the focus back where it was, on elements that are made anew. @param {() => void} change */
function keepingFocus(change) {
  const { field, value, stretch } = /** @type {HTMLElement | SVGElement | null} */ (document.activeElement)?.dataset ?? {};
  change();
  const same = /** @type {NodeListOf<HTMLElement>} */ (part("facets").querySelectorAll("[data-field], [data-stretch]"));
  if (!field && !stretch) return;
  [...same].find(({ dataset: { field: f, value: v, stretch: s } }) =>
    f === field && v === value && s === stretch)?.focus();
}

/** @param {string} field @param {Map<string, string>} publications */
function labelOf(field, publications) {
  if (field === "publication") return (/** @type {string} */ id) => publications.get(id) ?? id;
  if (field === "kind" || field === "quality") {
    return (/** @type {string} */ value) => say(`${field}-${value}`) || value;
  }
  return (/** @type {string} */ value) => value;
}

/** @returns {HTMLElement} */
function clearButton() {
  return buttonElement("search-clear", say("clear-filters"), () =>
    void go({ ...state, filters: {}, from: "", to: "", ...START }, "push"));
}

/** Shows other ways to ask, after the results. */
async function offer(found, asking, result, current) {
  try {
    const offers = await offerElements(found, asking, result, say);
    if (current()) part("offers").replaceChildren(...offers);
  } catch {
    // The results stand without offers too.
  }
}

/** Brings more hits and puts them below the others. */
async function more() {
  const { current, signal } = begin();
  const before = shownHits.length;
  state = { ...state, show: Math.min(before + STEP, MOST) };
  history.replaceState(history.state, "", location.pathname + addressOf(state));
  await answering(current, async () => {
    const found = await opened();
    const offset = (state.page - 1) * MOST + before;
    const options = { ...optionsOf(state, signal, true), offset, limit: state.show - before, facets: false };
    const result = await found.search(state.q, options);
    if (!current()) return;
    shownHits = [...shownHits, ...result.hits];
    const made = result.hits.map((hit) => hitElement(hit, showing(namesIn(found), result.relaxed)));
    part("results").append(...made);
    voice.tell(totalSentence(result, state, shownHits.length, say));
    renderMore(hitsOf(result));
    made[0]?.querySelector("a")?.focus();
  });
}

/** Brings suggestions for what is being typed. */
async function suggest() {
  const typed = input.value;
  if (typed.trim() === "") return combobox.close();
  try {
    const found = await (await opened()).suggest(typed, { limit: 6 });
    const wanted = typed === input.value && document.activeElement === input && !composing;
    if (wanted) combobox.show(found.filter(({ text }) => text !== typed));
  } catch {
    // The search itself will say what is wrong.
  }
}

/** @type {Combobox<{text: string, type: string, count: number}>} */
const combobox = new Combobox(input, part("suggestions"),
  ({ text, type, count }) => [
    element("span", "", text),
    element("span", "search-count", [say("facet-" + type), count?.toLocaleString("en")].filter(Boolean).join(" · ")),
  ],
  ({ text, type }) => {
    const filter = FIELDS.includes(type);
    input.value = filter ? "" : text;
    const filters = filter ? { ...state.filters, [type]: [text] } : state.filters;
    void go({ ...state, q: input.value, filters, ...START }, "push");
  });

function typed() {
  clearTimeout(typing);
  if (composing) return;
  typing = setTimeout(() => {
    void suggest();
    if (input.value !== state.q) void go({ ...state, q: input.value, ...START }, "replace");
  }, TYPED);
}

/** Says how many clippings there are, and whether they will last. */
function tellClippings() {
  const count = clippings.list().length;
  part("clippings").textContent = say("clippings", { count });
  part("lost").hidden = clippings.kept;
}

/** @param {string} name of a form of export, or `clip` */
async function takeAway(name) {
  const status = part("taken");
  try {
    const found = await opened();
    if (name === "clip") status.textContent = say("taken-clippings", { count: clipAll(namesIn(found)) });
    else await handOut(name, found, status);
  } catch (error) {
    status.textContent = say("failed", { error: error instanceof Error ? error.message : String(error) });
  }
}

/** @param {string} form @param {any} found @param {HTMLElement} status */
function handOut(form, found, status) {
  const source = sourceOf(page, new URL(root, location.href).href);
  const options = optionsOf(state, new AbortController().signal, false);
  return handOutResults(form, { archive: found, q: state.q, options, source, address: location.href }, status, say);
}

/** @param {Map<string, string>} publications @returns {number} how many were new */
function clipAll(publications) {
  const added = clippings.add(shownHits.map((hit) => clipOf(hit, publications)));
  for (const clip of document.querySelectorAll(".search-clip")) clip.dispatchEvent(new Event("clippings"));
  tellClippings();
  return added;
}

/** A link that only changes the question is followed without loading the page again. */
function follow(/** @type {MouseEvent} */ event) {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (!link || !plain || !link.getAttribute("href")?.startsWith("?")) return;
  event.preventDefault();
  const turned = link.classList.contains("search-way");
  void go(stateOf(link.search), "push").then(() => {
    if (!turned) return;
    scrollTo(0, 0);
    part("status").focus({ preventScroll: true });
  });
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  combobox.close();
  void go({ ...state, q: input.value, ...START }, "push");
});
/** Who goes to the field will ask: what answers is fetched while the question is typed. */
input.addEventListener("focus", () => void opened().catch(() => {}), { once: true });
input.addEventListener("input", (event) => {
  if (!(/** @type {InputEvent} */ (event).isComposing)) typed();
});
input.addEventListener("compositionstart", () => { composing = true; });
input.addEventListener("compositionend", () => {
  composing = false;
  typed();
});
sort.addEventListener("change", () =>
  void go({ ...state, sort: /** @type {State["sort"]} */ (sort.value), ...START }, "push"));
part("facets").addEventListener("click", (event) => {
  const target = event.target instanceof Element ? event.target.closest("[data-field]") : null;
  if (!(target instanceof HTMLElement)) return;
  void go(toggled(state, target.dataset.field ?? "", target.dataset.value ?? ""), "push");
});
part("facets").addEventListener("submit", (event) => {
  event.preventDefault();
  const range = new FormData(/** @type {HTMLFormElement} */ (event.target));
  const [from, to] = ["from", "to"].map((name) => String(range.get(name) ?? "").trim());
  if ([from, to].every((date) => date === "" || isDate(date))) void go(within(state, from, to), "push");
});
page.addEventListener("click", follow);
part("more").addEventListener("click", () => void more());
part("retry").addEventListener("click", () => void show());
part("take").addEventListener("click", (event) => {
  const target = event.target instanceof HTMLElement ? event.target.dataset.take : "";
  if (target) void takeAway(target);
});
document.addEventListener("keydown", (event) => {
  const writing = event.target instanceof Element && event.target.closest("input, textarea, select");
  if (event.key === "/" && !writing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    input.focus();
    input.select();
  }
});
addEventListener("storage", tellClippings);
addEventListener("popstate", () => {
  state = stateOf(location.search);
  combobox.close();
  void show().then(returnToPlace);
});

keepPlace();
/** The filters lie open beside the results, but stay folded above them on a narrow screen. */
/** @type {HTMLDetailsElement} */ (part("refine")).open = matchMedia("(min-width: 48rem)").matches;
tellClippings();
void show().then(returnToPlace);
