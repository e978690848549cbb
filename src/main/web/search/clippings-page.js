import { MOST_CLIPPINGS, clipOfPage, fragmentOf, openClippings, sharedIn, soundClip } from "./clippings.js";
import { sourceOf } from "./exports.js";
import { saveClips } from "./takeaway.js";
import { Voice, buttonElement, element, linkElement } from "./voice.js";

/**
 * The page of clippings: those of this browser, or those that a link names in its fragment.
 * `templates/clippings.ftlh` has the elements; the words are in the data attributes of `#clippings`.
 *
 * @typedef {import("./exports.js").Clip} Clip
 */

/** So many articles of a shared link are fetched at the same time. */
const FETCHED_AT_ONCE = 6;

const board = /** @type {HTMLElement} */ (document.getElementById("clippings"));
const home = new URL(board.dataset.root ?? "../", location.href).href;
const speaker = new Voice(board, boardPart("status"), boardPart("live"));
const own = openClippings(home);
/** The articles on the page. @type {Clip[]} */
let onBoard = [];
/** How often the page was filled: what comes late for an earlier one is dropped. */
let filled = 0;

/** @param {string} name @returns {HTMLElement} */
function boardPart(name) {
  return /** @type {HTMLElement} */ (document.getElementById("clippings-" + name));
}

/** Shows what the address asks for. */
async function fillBoard() {
  const filling = ++filled;
  const shared = sharedIn(location.hash);
  boardPart("shared").hidden = shared.length === 0;
  if (shared.length === 0) return showClips(own.list(), false);
  speaker.tell(speaker.say("loading", { count: shared.length }));
  const clips = await clipsAt(shared);
  if (filling === filled) showClips(clips, true);
}

/** @param {string[]} urls @returns {Promise<Clip[]>} in their order; what is not known has its address alone */
async function clipsAt(urls) {
  const known = new Map(own.list().map((clip) => [clip.url, clip]));
  /** @type {Clip[]} */
  const clips = [];
  const waiting = urls.map((url, i) => /** @type {[string, number]} */ ([url, i]));
  const fetchSome = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [url, i] = next;
      clips[i] = known.get(url) ?? await fetchedClip(url) ?? soundClip({ url });
    }
  };
  await Promise.all(Array.from({ length: FETCHED_AT_ONCE }, fetchSome));
  return clips;
}

/** @param {string} url of an article within the site @returns {Promise<Clip | null>} */
async function fetchedClip(url) {
  try {
    const response = await fetch(new URL(url, home));
    if (!response.ok) return null;
    return clipOfPage(new DOMParser().parseFromString(await response.text(), "text/html"), url);
  } catch {
    return null;
  }
}

/** @param {Clip[]} clips @param {boolean} shared whether they are another reader's */
function showClips(clips, shared) {
  onBoard = clips;
  boardPart("list").replaceChildren(...clips.map((clip) => clipElement(clip, shared)));
  boardPart("take").hidden = clips.length === 0;
  boardPart("clear").hidden = shared || clips.length === 0;
  boardPart("lost").hidden = own.kept;
  const full = !shared && clips.length >= MOST_CLIPPINGS;
  speaker.tell(speaker.say(clips.length === 0 ? "empty" : shared ? "theirs" : full ? "full" : "count", { count: clips.length }));
  const link = /** @type {HTMLInputElement} */ (boardPart("link"));
  link.value = clips.length === 0 ? "" : location.href.split("#")[0] + fragmentOf(clips.map(({ url }) => url));
}

/** @param {Clip} clip @param {boolean} shared */
function clipElement(clip, shared) {
  const link = linkElement("", new URL(clip.url, home).href, clip.headline || clip.url);
  const facts = [clip.publication, clip.date, clip.page && speaker.say("on-page", { page: clip.page }), clip.district,
    clip.column || clip.section, clip.bylines.join(" ")].filter(Boolean);
  const parts = [element("h2", "search-headline", link)];
  if (clip.kicker) parts.unshift(element("p", "search-kicker", clip.kicker));
  if (clip.deck) parts.push(element("p", "search-deck", clip.deck));
  const line = element("p", "search-facts", ...facts.map((fact) => element("span", "", fact)));
  if (clip.headline === "") line.append(element("span", "", speaker.say("unknown")));
  if (!shared) line.append(removeButton(clip));
  parts.push(line);
  if (clip.text) parts.push(element("p", "search-snippet", clip.text));
  return element("li", "search-hit", ...parts);
}

/** @param {Clip} clip */
function removeButton(clip) {
  const button = buttonElement("search-clip", speaker.say("remove"), () => {
    const at = onBoard.indexOf(clip);
    own.remove(clip.url);
    showClips(own.list(), false);
    const buttons = [...boardPart("list").querySelectorAll("button")];
    (buttons[Math.min(at, buttons.length - 1)] ?? boardPart("status")).focus();
  });
  button.setAttribute("aria-label", speaker.say("remove-one", { headline: clip.headline || clip.url }));
  return button;
}

/** @param {string} form */
function handClipsOut(form) {
  const source = sourceOf(board, home);
  const known = onBoard.filter(({ headline }) => headline !== "");
  saveClips(form, known, source, board.dataset.file ?? "clippings", speaker.say("title", { count: known.length }));
}

/** Copies the link to share, or marks it to be copied where the browser does not allow that. */
async function copyLink() {
  const link = /** @type {HTMLInputElement} */ (boardPart("link"));
  link.select();
  try {
    await navigator.clipboard.writeText(link.value);
    boardPart("copied").textContent = speaker.say("copied");
  } catch {
    boardPart("copied").textContent = speaker.say("copy-yourself");
  }
}

boardPart("take").addEventListener("click", (event) => {
  const form = event.target instanceof HTMLElement ? event.target.dataset.take : "";
  if (form) handClipsOut(form);
});
boardPart("copy").addEventListener("click", () => void copyLink());
boardPart("clear").addEventListener("click", () => {
  if (!confirm(speaker.say("clear-sure", { count: own.list().length }))) return;
  own.clear();
  showClips([], false);
  boardPart("status").focus();
});
boardPart("keep").addEventListener("click", () => {
  own.add(onBoard.filter(({ headline }) => headline !== ""));
  location.hash = "";
});
addEventListener("hashchange", () => void fillBoard());
addEventListener("storage", () => {
  if (sharedIn(location.hash).length === 0) showClips(own.list(), false);
});
void fillBoard();
