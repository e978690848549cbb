/**
 * The reader's clippings: articles put aside in this browser, without any account.
 *
 * @typedef {import("./exports.js").Clip} Clip
 */

/** More clippings than these are no clippings but a copy of the archive. */
export const MOST_CLIPPINGS = 2000;
/** So many articles may be named in a link. */
const MOST_SHARED = 500;
const FORMAT = 1;
const TEXTS = ["url", "id", "headline", "kicker", "deck", "publication", "date", "page", "section",
  "column", "district", "kind", "text", "edition"];

/** The name under which the clippings of one archive are kept. @param {string} root absolute address */
export function clippingsKey(root) {
  return "broadsheet-clippings " + new URL(root).pathname;
}

/**
 * @param {string} root absolute address of the site
 * @returns {Clippings}
 */
export function openClippings(root) {
  let storage = null;
  try {
    storage = globalThis.localStorage ?? null;
  } catch {
    // A browser may forbid it; then they last as long as the page.
  }
  return new Clippings(storage, clippingsKey(root));
}

/** A list of articles, the oldest first, each once. Other tabs may change it at any time. */
export class Clippings {
  /** Whether the browser keeps them. */
  kept = true;
  /** @type {Clip[]} */
  #inMemory = [];
  #storage;
  /** What was read last, and what it says: a page of hits asks a hundred times. */
  #text = "";
  /** @type {Clip[]} */
  #read = [];

  /** @param {Storage | null} storage @param {string} key */
  constructor(storage, key) {
    this.#storage = storage;
    this.key = key;
    if (storage === null) this.kept = false;
  }

  /** @returns {Clip[]} */
  list() {
    if (!this.kept) return [...this.#inMemory];
    try {
      const text = this.#storage?.getItem(this.key) ?? "";
      if (text !== this.#text) [this.#text, this.#read] = [text, clipsIn(text)];
      return [...this.#read];
    } catch {
      this.kept = false;
      return [...this.#inMemory];
    }
  }

  /** @param {string} url @returns {boolean} */
  has(url) {
    return this.list().some((clip) => clip.url === url);
  }

  /** @param {Clip[]} clips @returns {number} how many of them are new and had a place */
  add(clips) {
    const list = this.list();
    const known = new Set(list.map(({ url }) => url));
    const before = list.length;
    for (const clip of clips) {
      if (list.length >= MOST_CLIPPINGS) break;
      if (!known.has(clip.url)) list.push(clip);
      known.add(clip.url);
    }
    this.#put(list);
    return list.length - before;
  }

  /** @param {string} url */
  remove(url) {
    this.#put(this.list().filter((clip) => clip.url !== url));
  }

  clear() {
    this.#put([]);
  }

  /** @param {Clip[]} list */
  #put(list) {
    this.#inMemory = list;
    if (!this.kept) return;
    try {
      this.#storage?.setItem(this.key, JSON.stringify({ format: FORMAT, clippings: list }));
    } catch {
      this.kept = false;
    }
  }
}

/** @param {string} kept what the browser kept @returns {Clip[]} what is sound of it */
function clipsIn(kept) {
  if (kept === "") return [];
  try {
    const { format, clippings } = JSON.parse(kept);
    if (format !== FORMAT || !Array.isArray(clippings)) return [];
    return clippings.flatMap((clip) => (isArticlePath(clip?.url) ? [soundClip(clip)] : []));
  } catch {
    return [];
  }
}

/** @param {Record<string, unknown>} clip @returns {Clip} with a text for each field */
export function soundClip(clip) {
  const sound = Object.fromEntries(TEXTS.map((name) => [name, textIn(clip[name])]));
  const bylines = Array.isArray(clip.bylines) ? clip.bylines.map(textIn) : [];
  return /** @type {Clip} */ ({ ...sound, bylines });
}

/** @param {unknown} value @returns {string} */
function textIn(value) {
  return typeof value === "string" ? value : "";
}

/** @param {unknown} url @returns {boolean} whether it can be an article's address within the site */
export function isArticlePath(url) {
  return typeof url === "string" && url.length < 300
    && /^[A-Za-z0-9_~-][A-Za-z0-9._~%-]*(\/[A-Za-z0-9_~%-][A-Za-z0-9._~%-]*)*\.html(#[A-Za-z][\w-]*)?$/.test(url);
}

/** @param {string[]} urls @returns {string} the fragment of a link that names these articles */
export function fragmentOf(urls) {
  return "#clip=" + urls.slice(0, MOST_SHARED)
    .map((url) => encodeURIComponent(url).replaceAll("%2F", "/")).join(",");
}

/** @param {string} fragment of any address @returns {string[]} the articles it names, each once */
export function sharedIn(fragment) {
  if (!fragment.startsWith("#clip=")) return [];
  const urls = fragment.slice("#clip=".length).split(",").map((part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      return "";
    }
  });
  return [...new Set(urls.filter(isArticlePath))].slice(0, MOST_SHARED);
}

/**
 * What an article's page tells of it.
 *
 * @param {Document} page the article's own, or the printed page that holds it
 * @param {string} url
 * @returns {Clip | null} null when the page tells of no article
 */
export function clipOfPage(page, url) {
  const told = (/** @type {string} */ name) =>
    page.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute("content") ?? "";
  const anchor = url.split("#")[1];
  const within = anchor ? page.getElementById(anchor) : null;
  const title = anchor ? within?.querySelector("h2, h3")?.textContent ?? "" : told("DC.title");
  if (title === "") return null;
  const time = page.querySelector("main time")?.getAttribute("datetime") ?? "";
  const column = anchor ? "" : page.querySelector(".over a:not(.district)")?.textContent ?? "";
  const section = told("article:section");
  const people = [...page.querySelectorAll('meta[name="DC.creator"]')];
  return soundClip({
    url,
    headline: title.trim(),
    publication: told("DC.source") || told("DC.publisher"),
    date: told("DC.date") || told("DC.issued") || time,
    page: told("DC.identifier.pageNumber"),
    edition: told("prism.edition"),
    section: section === column ? "" : section,
    column,
    district: anchor ? "" : page.querySelector(".over .district")?.textContent ?? "",
    id: anchor ? "" : page.querySelector(".about-article code")?.textContent ?? "",
    bylines: people.map((meta) => meta.getAttribute("content") ?? ""),
    text: anchor ? "" : told("og:description"),
  });
}
