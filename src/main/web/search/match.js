import { Bits } from "./bits.js";
import { isWord } from "./fold.js";
import { decodeGramShard, mixedKey, shardOf } from "./grams.js";
import { CELL, KeyShard, firstAbove, shardsBetween } from "./index.js";
import { readList } from "./lists.js";
import { FEW_PAGES, Narrowing } from "./narrowing.js";
import { pageOfPlace, unitsOf } from "./rows.js";
import { partsOf } from "./terms.js";

/**
 * @typedef {import("./index.js").Head} Head
 * @typedef {import("./index.js").Part} Part
 * @typedef {import("./lists.js").PostingList} PostingList
 * @typedef {import("./occurrences.js").Term} Term
 * @typedef {import("./rows.js").Rows} Rows
 * @typedef {import("./terms.js").Key} Key
 *
 * @typedef {object} TermHits the articles that hold a term
 * @property {number[]} documents ascending
 * @property {number[]} heads for each: 1 if it stands in the headline, plus 2 if in kicker or deck
 * @property {number[]} times for each: how often it stands in the body
 * @property {number[][]} [places] for each: where in its text, where that is known already
 *
 * @typedef {object} PlacedHits
 * @property {number[]} documents ascending
 * @property {number[][]} places for each: where in its text the term begins, ascending
 *
 * @typedef {{documents: number[], heads: number[], times: number[], places: number[][]}} Hits
 *
 * @typedef {{form: "elsewhere", load: () => Promise<PostingList>}} FarList a long list in its own file
 *
 * @typedef {import("./narrowing.js").Candidates} Candidates
 */

/** So many lists are fetched first; the rarest keys often settle it. */
const FIRST = 2;

/** In a part that is so small beside the archive the rarest key is seldom found at all. */
const SMALL = 1 / 8;

/** So many pages are looked at together. */
const PAGES_AT_ONCE = 16;

/** Finds terms in the text of the archive. */
export class Matcher {
  /** @param {import("./load.js").Loader} loader @param {Head} head @param {import("./rows.js").RowSource} rows */
  constructor(loader, head, rows) {
    this.loader = loader;
    this.head = head;
    this.rows = rows;
  }

  /** @param {Term} term @returns {Promise<TermHits>} */
  find(term) {
    return this.inAllParts((part) => this.findIn(part, term));
  }

  /**
   * @param {Term} term
   * @param {number[]} within articles that matter; of others nothing need be told
   * @returns {Promise<PlacedHits>}
   */
  placed(term, within) {
    const wanted = new Set(within);
    return this.inAllParts(async (part) => {
      const hits = await this.findIn(part, term);
      if (hits.places.length === hits.documents.length) return hits;
      return this.lookedUp(hits.documents.filter((document) => wanted.has(document)), term);
    });
  }

  /** @param {(part: Part) => Promise<Hits>} find @returns {Promise<Hits>} */
  async inAllParts(find) {
    const found = await Promise.all(this.head.parts.map(find));
    return {
      documents: found.flatMap((hits) => hits.documents),
      heads: found.flatMap((hits) => hits.heads),
      times: found.flatMap((hits) => hits.times),
      places: found.flatMap((hits) => hits.places),
    };
  }

  /** @param {Part} part @param {Term} term @returns {Promise<Hits>} */
  async findIn(part, term) {
    if (term.text.length === 1 && !(term.words && isWord(term.text.charCodeAt(0)))) {
      return this.findUnit(part, term);
    }
    const { places, pages } = await this.candidates(part, partsOf(term, this.head.common));
    if (pages !== null) return this.inPages(pages.map((page) => part.page + page), term);
    return this.gathered(part, places ?? new Uint32Array(0));
  }

  /**
   * Narrows down where a term may be, until its pages are few or its places are certain.
   *
   * @param {Part} part
   * @param {Key[]} keys the rarest first
   * @returns {Promise<Candidates>} pages to look at, or else the very places
   */
  async candidates(part, keys) {
    const narrowing = new Narrowing(part);
    /** @type {{key: Key, load: () => Promise<PostingList>}[]} */
    const far = [];
    let fetched = 0;
    for (let next = keys; next.length > 0; next = narrowing.needed(keys.filter((key) => far.every((f) => f.key !== key)))) {
      const lists = await Promise.all(next.slice(0, fetched === 0 ? this.first(part) : fetched)
        .map(async (key) => ({ key, list: await this.list(part, key) })));
      fetched += lists.length;
      for (const { key, list } of lists) {
        if (list?.form === "elsewhere") far.push({ key, load: list.load });
        else narrowing.take(key, list);
      }
      const pages = narrowing.pages();
      if (pages && pages.length <= Math.min(FEW_PAGES, fetched)) return { places: null, pages };
    }
    for (const key of narrowing.needed(far.map((f) => f.key))) {
      const pages = narrowing.pages();
      if (pages && pages.length <= FEW_PAGES) break;
      const { load } = /** @type {{load: () => Promise<PostingList>}} */ (far.find((f) => f.key === key));
      narrowing.take(key, await load());
    }
    return narrowing.result();
  }

  /** @param {Part} part @returns {number} how many lists are fetched together at first */
  first(part) {
    return part.documents < this.head.documents * SMALL ? 1 : FIRST;
  }

  /** @param {Part} part @param {Term} term of one unit @returns {Promise<Hits>} */
  async findUnit(part, term) {
    const list = await this.wholeList(part, term.text);
    if (list === null) return NOTHING;
    if (list.form === "pages") return this.inPages([...list.pages].map((page) => part.page + page), term);
    if (list.form !== "documents") throw new Error("the search index is damaged: a unit has places");
    const [headline, other, notBody] = [list.inHeadline, list.inOtherHeads, list.notInBody].map((l) => new Set(l));
    const documents = [...list.documents];
    return {
      documents: documents.map((document) => part.document + document),
      heads: documents.map((document) => (headline.has(document) ? 1 : 0) + (other.has(document) ? 2 : 0)),
      times: documents.map((document) => (notBody.has(document) ? 0 : 1)),
      places: [],
    };
  }

  /** @param {Part} part @param {Key} key @returns {Promise<PostingList | FarList | null>} */
  list(part, { key }) {
    return key.charCodeAt(0) < 4 ? this.wordList(part, key) : this.gramList(part, key);
  }

  /** @param {Part} part @param {string} gram @returns {Promise<PostingList | FarList | null>} */
  async gramList(part, gram) {
    const mixed = mixedKey(gram);
    const number = shardOf(mixed, part.shards);
    const shard = await this.loader.file("G", `${part.name}/g${number}`, (bytes) =>
      decodeGramShard(bytes.rest(), { number, shards: part.shards, pages: part.pages }));
    const start = shard.starts.get(mixed);
    if (start === undefined) return null;
    const list = readList(new Bits(shard.bytes, start), part.pages);
    if (typeof list !== "number") return list;
    return { form: "elsewhere", load: () => this.longList(part, `${part.name}/x${mixed >>> 24}-${list}`) };
  }

  /** @param {Part} part @param {string} gram @returns {Promise<PostingList | null>} its list, wherever it is */
  async wholeList(part, gram) {
    const list = await this.gramList(part, gram);
    return list?.form === "elsewhere" ? list.load() : list;
  }

  /** @param {Part} part @param {string} path @returns {Promise<PostingList>} */
  async longList(part, path) {
    const own = await this.loader.file("X", path, (bytes) => readList(new Bits(bytes.rest()), part.pages));
    if (typeof own === "number") throw new Error("the search index is damaged: a list leads to a list");
    return own;
  }

  /** @param {Part} part @param {string} word @returns {Promise<PostingList | null>} */
  async wordList(part, word) {
    const [first, end] = shardsBetween(part.firstWords, word, word);
    if (end <= first) return null;
    const bytes = (await this.wordShard(part, end - 1)).list(word);
    const list = bytes && readList(new Bits(bytes), part.pages);
    return typeof list === "number" ? null : list;
  }

  /** @param {Part} part @param {number} number @returns {Promise<KeyShard>} */
  wordShard(part, number) {
    return this.loader.file("W", `${part.name}/w${number}`, (bytes) => new KeyShard(bytes, true));
  }

  /**
   * Latin words and numbers of the archive that begin so.
   *
   * @param {string} prefix folded
   * @returns {Promise<string[]>} sorted; of words longer than 32 units so much of their beginning
   */
  async wordsWith(prefix) {
    const lists = await Promise.all(["\u0001" + prefix, "\u0002" + prefix].map((from) => this.keysWith(from)));
    return [...new Set(lists.flat())].sort().map((word) => word.slice(1));
  }

  /** @param {string} from @returns {Promise<string[]>} keys of words that begin so */
  async keysWith(from) {
    const shards = await Promise.all(this.head.parts.flatMap((part) => {
      const [first, end] = shardsBetween(part.firstWords, from, from + "\uffff");
      return Array.from({ length: end - first }, (_, i) => this.wordShard(part, first + i));
    }));
    return shards.flatMap((shard) => [...shard.keys.keys()].filter((key) => key.startsWith(from)));
  }

  /** @param {number[]} documents @param {Term} term @returns {Promise<Hits>} with their places */
  async lookedUp(documents, term) {
    const pages = new Set();
    for (const [rows, group] of await this.rows.of(documents)) {
      for (const document of group) {
        pages.add(rows.page + firstAbove(rows.pageStarts, document - rows.document) - 1);
      }
    }
    return this.inPages([...pages].sort((a, b) => a - b), term);
  }

  /** @param {number[]} pages ascending @param {Term} term @returns {Promise<Hits>} by looking at them */
  async inPages(pages, term) {
    /** @type {Hits} */
    const hits = { documents: [], heads: [], times: [], places: [] };
    for (let i = 0; i < pages.length; i += PAGES_AT_ONCE) {
      const texts = await Promise.all(pages.slice(i, i + PAGES_AT_ONCE).map((page) => this.rows.looked(page)));
      for (const text of texts) lookAt(text, term, hits);
    }
    return hits;
  }

  /** @param {Part} part @param {Uint32Array} places ascending @returns {Promise<Hits>} by article */
  async gathered(part, places) {
    const numbers = part.rows.map(({ page }) => part.cells[page - part.page] * CELL);
    const touched = [...new Set(groupsOf(places, numbers))];
    const files = await Promise.all(touched.map((number) => this.rows.ofPage(part.rows[number].page)));
    /** @type {Hits} */
    const hits = { documents: [], heads: [], times: [], places: [] };
    let at = 0;
    files.forEach((rows, i) => {
      const end = numbers[touched[i] + 1] ?? Infinity;
      at = gather({ part, rows, end }, places, at, hits);
    });
    return hits;
  }
}

/** @type {Hits} */
const NOTHING = { documents: [], heads: [], times: [], places: [] };

/** @param {Uint32Array} places @param {number[]} starts @returns {Generator<number>} */
function* groupsOf(places, starts) {
  for (let at = 0; at < places.length;) {
    const number = firstAbove(starts, places[at]) - 1;
    yield number;
    if (number + 1 === starts.length) return;
    while (at < places.length && places[at] < starts[number + 1]) at++;
  }
}

/**
 * Gathers places by article.
 *
 * @param {{part: Part, rows: Rows, end: number}} file of rows, and the place where its text ends
 * @param {Uint32Array} places
 * @param {number} from
 * @param {Hits} hits
 * @returns {number} index of the first place beyond the file
 */
function gather({ part, rows, end }, places, from, hits) {
  let at = from;
  while (at < places.length && places[at] < end) {
    const page = pageOfPlace(part, places[at]);
    let start = part.cells[page - part.page] * CELL;
    let row = rows.pageStarts[page - rows.page];
    const last = rows.pageStarts[page - rows.page + 1];
    const pageEnd = part.cells[page - part.page + 1] * CELL;
    for (; row < last && at < places.length && places[at] < pageEnd; row++) {
      const next = start + unitsOf(rows, row);
      const found = [];
      for (; at < places.length && places[at] < next; at++) found.push(places[at] - start);
      if (found.length > 0) addHit(hits, rows.document + row, found, rows, row);
      start = next;
    }
    if (row === last && at < places.length && places[at] < pageEnd) {
      throw new Error("the search index is damaged: a place is in no article");
    }
  }
  return at;
}

/** @param {Hits} hits @param {number} document @param {number[]} places @param {Rows} rows @param {number} row */
function addHit(hits, document, places, rows, row) {
  addPlaced(hits, document, places, { kicker: rows.kicker[row], headline: rows.headline[row], deck: rows.deck[row] });
}

/** @param {Hits} hits @param {number} document @param {number[]} places @param {{kicker: number, headline: number, deck: number}} zones */
function addPlaced(hits, document, places, { kicker, headline, deck }) {
  const body = kicker + headline + deck;
  let heads = 0;
  let times = 0;
  for (const place of places) {
    if (place >= body) times++;
    else heads |= place >= kicker && place < kicker + headline ? 1 : 2;
  }
  hits.documents.push(document);
  hits.heads.push(heads);
  hits.times.push(times);
  hits.places.push(places);
}

/** @param {import("./texts.js").PageText} page @param {Term} term @param {Hits} hits */
function lookAt(page, term, hits) {
  page.folded.forEach(({ text, zones }, i) => {
    const places = placesIn(text, term);
    if (places.length > 0) addPlaced(hits, page.document + i, places, zones);
  });
}

/** @param {string} text folded @param {Term} term @returns {number[]} where it begins, overlaps included */
function placesIn(text, term) {
  const places = [];
  for (let at = text.indexOf(term.text); at >= 0; at = text.indexOf(term.text, at + 1)) {
    const end = at + term.text.length;
    if (!term.words || !(inWord(text, at) || inWord(text, end))) places.push(at);
  }
  return places;
}

/** @param {string} text @param {number} at @returns {boolean} whether a word spans that place */
function inWord(text, at) {
  return at > 0 && isWord(text.charCodeAt(at - 1)) && isWord(text.charCodeAt(at));
}
