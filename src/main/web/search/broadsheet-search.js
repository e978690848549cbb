import { FacetCounts, conditions } from "./facets.js";
import { Hints } from "./hints.js";
import { decodeHead } from "./index.js";
import { Loader } from "./load.js";
import { Matcher } from "./match.js";
import { meantInstead } from "./meant.js";
import { Names } from "./names.js";
import { parseQuery } from "./query.js";
import { documentsWithAll, inOrder } from "./rank.js";
import { RowSource, unitsOf } from "./rows.js";
import { marksIn, snippetOf } from "./snippet.js";
import { suggestions } from "./suggest.js";
import { Texts } from "./texts.js";
import { readingsOf } from "./variants.js";

/**
 * Full-text search in an archive made by Broadsheet, in a browser or in Node 20 and later.
 *
 *     import { open } from "./broadsheet-search.js";
 *     const archive = await open("https://archive.example/");
 *     const { total, hits } = await archive.search('"临时静默" 太原', { sort: "newest" });
 *
 * @typedef {import("./facets.js").Filters} Filters
 * @typedef {import("./query.js").Query} Query
 * @typedef {import("./index.js").Head} Head
 * @typedef {import("./rows.js").Rows} Rows
 * @typedef {import("./rank.js").Match} Match
 * @typedef {import("./snippet.js").Mark} Mark
 *
 * @typedef {object} Options
 * @property {Filters} [filters]
 * @property {"relevance" | "newest" | "oldest"} [sort] relevance unless said otherwise
 * @property {number} [offset] how many hits to leave out, 0
 * @property {number} [limit] how many hits to bring, 10
 *
 * @typedef {object} Hit
 * @property {string} id
 * @property {string} url relative to the site's root
 * @property {string} headline or what stands for it where there is none
 * @property {string | null} kicker
 * @property {string | null} deck its lines parted by line ends
 * @property {string} publication id
 * @property {string} date yyyy-mm-dd
 * @property {string} page its printed label
 * @property {string | null} section name
 * @property {string | null} column name
 * @property {string | null} district name
 * @property {string} kind
 * @property {string} quality how well it was read: clean, fair or poor
 * @property {string[]} bylines
 * @property {string} snippet the passage that holds most of the terms
 * @property {Mark[]} marks where the terms stand in the snippet, in UTF-16 units
 * @property {"kicker" | "headline" | "deck" | "text"} snippetFrom where the snippet was taken from
 * @property {string} lead the start of its text
 * @property {{headline: Mark[], kicker: Mark[], deck: Mark[]}} headMarks where they stand there
 *
 * @typedef {object} Result
 * @property {number} total how many articles there are, exactly
 * @property {Hit[]} hits
 * @property {Record<string, [string, number][]>} facets of the whole result, commonest first:
 *   publication, year, month, section, district, column, byline, kind, quality
 */

/**
 * Opens an archive.
 *
 * @param {string | URL} baseUrl the root of the site; in Node a file: URL will do
 * @returns {Promise<Archive>}
 * @throws {Error} when there is no index, or none that this reader knows
 */
export async function open(baseUrl) {
  const base = new URL(baseUrl, globalThis.location?.href);
  base.search = base.hash = "";
  if (!base.pathname.endsWith("/")) base.pathname += "/";
  const loader = new Loader(base);
  return new Archive(loader, await loader.file("H", "index", decodeHead));
}

/** An opened archive. Its answers depend on nothing but the question. */
class Archive {
  #loader;
  #head;
  #names;
  #texts;
  #rows;
  #matcher;

  /** @param {Loader} loader @param {Head} head */
  constructor(loader, head) {
    this.#loader = loader;
    this.#head = head;
    this.#names = new Names(loader, head);
    this.#texts = new Texts(loader, head);
    this.#rows = new RowSource(loader, head, this.#names, this.#texts);
    this.#matcher = new Matcher(loader, head, this.#rows);
  }

  /** How many articles the archive has. */
  get documents() {
    return this.#head.documents;
  }

  /** Its newspapers. @returns {{id: string, name: string, articles: number}[]} */
  get publications() {
    return this.#head.publications.map(({ name, slug, articles }) => ({ id: name, name: slug, articles }));
  }

  /**
   * Finds articles. White space parts terms, and an article must hold all of them; `"…"` holds
   * words together; `byline:` asks for a signature. Without any term all articles are found that
   * meet the filters.
   *
   * @param {string} input never an error, whatever it holds
   * @param {Options} [options]
   * @returns {Promise<Result>}
   * @throws {Error} when a file of the index is missing or damaged, or an option is unknown
   */
  async search(input, options = {}) {
    const query = parseQuery(input);
    const { matches, facets } = await this.#matches(query, options.filters ?? {});
    const ordered = inOrder(matches, options.sort ?? "relevance");
    const offset = natural(options.offset, 0);
    const page = ordered.slice(offset, offset + natural(options.limit, 10));
    const hits = await Promise.all(page.map((match) => this.#hit(match.document, query)));
    return { total: matches.length, hits, facets: facets.sorted() };
  }

  /**
   * What the reader may be typing.
   *
   * @param {string} typed
   * @param {{limit?: number}} [options] how many, 10
   * @returns {Promise<import("./suggest.js").Suggestion[]>}
   */
  suggest(typed, options = {}) {
    return suggestions(this.#loader, this.#names, String(typed ?? ""), natural(options.limit, 10));
  }

  /**
   * What else is printed where the terms of a query were meant: readings that an editor corrected,
   * and characters that OCR takes for one another.
   *
   * @param {string} input as for `search`
   * @returns {Promise<import("./variants.js").Reading[]>} only such as occur
   */
  readings(input) {
    return readingsOf(new Hints(this.#loader, this.#head), this.#matcher, String(input ?? ""));
  }

  /**
   * Words of the archive that sound or look like terms that no article holds.
   *
   * @param {string} input as for `search`
   * @returns {Promise<import("./variants.js").Reading[]>} only such as occur
   */
  didYouMean(input) {
    return meantInstead(new Hints(this.#loader, this.#head), this.#matcher, String(input ?? ""));
  }

  /**
   * How many articles of each month meet a query.
   *
   * @param {string} input as for `search`
   * @param {{filters?: Filters}} [options]
   * @returns {Promise<[string, number, number][]>} month, articles found, articles there are
   */
  async trend(input, options = {}) {
    const { facets } = await this.#matches(parseQuery(input), options.filters ?? {});
    const found = new Map(facets.sorted().month);
    const months = new Map();
    for (const part of await this.#names.all()) {
      for (const [month, articles] of part.months) months.set(month, (months.get(month) ?? 0) + articles);
    }
    return [...months].sort().map(([month, articles]) => [month, found.get(month) ?? 0, articles]);
  }

  /** @param {Query} query @param {Filters} filters */
  async #matches(query, filters) {
    const wanted = await conditions(this.#names, filters, query.bylines);
    const facets = new FacetCounts(this.#names);
    /** @type {Match[]} */
    const matches = [];
    const candidates = new Map((await this.#candidates(query)).map((c) => [c.document, c]));
    for (const [rows, documents] of await this.#rows.of([...candidates.keys()])) {
      for (const document of documents) {
        const row = document - rows.document;
        if (!wanted.every((condition) => condition(rows, row))) continue;
        const { score } = /** @type {Candidate} */ (candidates.get(document));
        matches.push({ document, date: rows.date[row], score: score(unitsOf(rows, row) / USUAL_LENGTH) });
        facets.add(rows, row);
      }
    }
    return { matches, facets };
  }

  /** @param {Query} query @returns {Promise<Candidate[]>} the articles that hold every term */
  async #candidates({ terms }) {
    const { documents } = this.#head;
    if (terms.length === 0) {
      return Array.from({ length: documents }, (_, document) => ({ document, score: () => 0 }));
    }
    /** @type {import("./match.js").TermHits[]} */
    const found = [];
    /** @type {Candidate[]} */
    let candidates = [];
    do {
      const next = terms.slice(found.length, found.length + TERMS_AT_ONCE);
      found.push(...await Promise.all(next.map((term) => this.#matcher.find(term))));
      candidates = documentsWithAll(found, documents);
    } while (candidates.length > 0 && found.length < terms.length);
    return candidates;
  }

  /** @param {number} document @param {Query} query @returns {Promise<Hit>} */
  async #hit(document, { terms }) {
    const page = await this.#rows.text(await this.#rows.pageOf(document));
    const found = page.articles[document - page.document];
    if (!found) throw new Error(`the search index is damaged: page ${page.label} has too few articles`);
    const issue = this.#texts.issueOf(document);
    const texts = {
      title: found.title, hasHeadline: found.headline !== null, kicker: found.kicker ?? "", deck: found.deck, blocks: found.text,
    };
    const { text: snippet, marks, field: snippetFrom } = snippetOf(texts, terms);
    const deck = texts.deck.join("\n");
    return {
      id: found.id,
      url: found.url,
      headline: found.title,
      kicker: found.kicker,
      deck: deck || null,
      publication: issue.publication,
      date: issue.date,
      page: page.label,
      section: found.section,
      column: found.column,
      district: found.district,
      kind: found.kind,
      quality: found.quality,
      bylines: found.bylines,
      snippet,
      marks,
      snippetFrom,
      lead: leadOf(texts.blocks[0] ?? ""),
      headMarks: {
        headline: texts.hasHeadline ? marksIn(texts.title, terms) : [],
        kicker: marksIn(texts.kicker, terms),
        deck: marksIn(deck, terms),
      },
    };
  }
}

/** An article of so many units is neither long nor short. */
const USUAL_LENGTH = 600;

/** How many terms of a long query are looked for before a look whether any article is left. */
const TERMS_AT_ONCE = 8;

/** @typedef {{document: number, score: (length: number) => number}} Candidate */

/** @param {unknown} value @param {number} otherwise @returns {number} a whole number from 0 */
function natural(value, otherwise) {
  const number = Math.floor(Number(value ?? otherwise));
  return number >= 0 ? number : otherwise;
}

/** @param {string} text @returns {string} its first hundred characters or so */
function leadOf(text) {
  const characters = [...text];
  return characters.length > 110 ? characters.slice(0, 100).join("") + "…" : text;
}
