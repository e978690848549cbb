import { pairOf, pairsOf } from "./closeness.js";
import { evaluate } from "./evaluate.js";
import { FacetCounts, conditions } from "./facets.js";
import { articlesOfIssues, conditionsOf, unknownNames } from "./fields.js";
import { fold } from "./fold.js";
import { decodeHead } from "./index.js";
import { Loader } from "./load.js";
import { Matcher } from "./match.js";
import { Names } from "./names.js";
import { markedTerms, parseQuery, printQuery } from "./query.js";
import { Scores, foldedTogether, inOrder } from "./rank.js";
import { secondChances } from "./relax.js";
import { RowSource, unitsOf } from "./rows.js";
import { ALL_ARTICLES, inBoth, listOf } from "./sets.js";
import { marksIn, snippetOf } from "./snippet.js";
import { Texts } from "./texts.js";

/**
 * Full-text search in an archive made by Broadsheet, in a browser or in Node 20 and later.
 *
 *     import { open } from "./broadsheet-search.js";
 *     const archive = await open("https://archive.example/");
 *     const { total, hits } = await archive.search('"临时静默" 太原', { sort: "newest" });
 *
 * @typedef {import("./facets.js").Filters} Filters
 * @typedef {import("./query.js").Query} Query
 * @typedef {import("./query.js").Node} Node
 * @typedef {import("./occurrences.js").Term} Term
 * @typedef {import("./tokens.js").Note} Note
 * @typedef {import("./evaluate.js").Answer} Answer
 * @typedef {import("./index.js").Head} Head
 * @typedef {import("./rows.js").Rows} Rows
 * @typedef {import("./rank.js").Match} Match
 * @typedef {import("./rank.js").Reason} Reason
 * @typedef {import("./snippet.js").Mark} Mark
 *
 * @typedef {object} Options
 * @property {Filters} [filters]
 * @property {"relevance" | "newest" | "oldest"} [sort] relevance unless said otherwise
 * @property {number} [offset] how many hits to leave out, 0
 * @property {number} [limit] how many hits to bring, 10
 * @property {boolean} [fold] whether printings of one text come as one hit; false
 * @property {boolean} [relax] whether, when nothing is found, punctuation is ignored; false
 * @property {boolean} [explain] whether hits tell why they stand where they stand; false
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
 * @property {number} reprintCount with `fold`, how many other articles of the result are printings
 *   of the same text; 0 without
 * @property {Reprint[]} reprints the first five of them, in the order of the result
 * @property {Reason[]} [reasons] with `explain`, and `relevance`; their points add up to the score
 *
 * @typedef {{id: string, url: string, publication: string, date: string}} Reprint
 *
 * @typedef {object} Result
 * @property {number} total how many articles there are, exactly
 * @property {number} groups how many hits there are; less than the total where reprints are folded
 * @property {Hit[]} hits
 * @property {Record<string, [string, number][]>} facets of the whole result, commonest first:
 *   publication, year, month, section, district, column, byline, kind, quality
 * @property {Note[]} notes what of the query could not be read as it may have been meant
 * @property {Relaxation | null} relaxed what was searched instead, since the query found nothing
 *
 * @typedef {object} Relaxation
 * @property {"marks" | "apart"} how `marks`: punctuation was ignored in query and text; `apart`:
 *   what stands between the punctuation of the query is found anywhere in the article
 * @property {string} query what was searched, as a query
 * @property {boolean} exact false where there may be more articles than were looked through
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
  /** @type {Promise<import("./forgiving.js").Forgiving> | undefined} */
  #helping;

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
   * Finds articles. The grammar is told in `query.js` and on the search page. Without any term all
   * articles are found that meet the filters.
   *
   * @param {string} input never an error, whatever it holds
   * @param {Options} [options]
   * @returns {Promise<Result>}
   * @throws {Error} when a file of the index is missing or damaged, or an option is unknown
   */
  async search(input, options = {}) {
    const sort = options.sort ?? "relevance";
    const query = parseQuery(input);
    const found = await this.#found(query, options);
    const scores = this.#scores(found, sort);
    const { matches, facets } = await this.#matches(found, options.filters ?? {}, scores);
    const groups = foldedTogether(inOrder(matches, sort), options.fold === true);
    const offset = natural(options.offset, 0);
    const page = groups.slice(offset, offset + natural(options.limit, 10));
    const hits = await Promise.all(page.map((group) => this.#hit(group, found.terms)));
    if (options.explain && sort === "relevance") page.forEach(([match], i) => {
      hits[i].reasons = scores.reasons(match.document, match.shape);
    });
    const notes = [...query.notes, ...found.answer.notes, ...await unknownNames(this.#names, query.tree)];
    return { total: matches.length, groups: groups.length, hits, facets: facets.sorted(), notes, relaxed: found.relaxed };
  }

  /**
   * What the reader may be typing.
   *
   * @param {string} typed
   * @param {{limit?: number}} [options] how many, 10
   * @returns {Promise<import("./suggest.js").Suggestion[]>}
   */
  async suggest(typed, options = {}) {
    return (await this.#forgiving()).suggestions(String(typed ?? ""), natural(options.limit, 10));
  }

  /**
   * What else is printed where the terms of a query were meant: readings that an editor corrected,
   * and characters that OCR takes for one another.
   *
   * @param {string} input as for `search`
   * @returns {Promise<import("./variants.js").Reading[]>} only such as occur
   */
  async readings(input) {
    return (await this.#forgiving()).readings(String(input ?? ""));
  }

  /**
   * Words of the archive that sound or look like terms that no article holds.
   *
   * @param {string} input as for `search`
   * @returns {Promise<import("./variants.js").Reading[]>} only such as occur
   */
  async didYouMean(input) {
    return (await this.#forgiving()).meant(String(input ?? ""));
  }

  /** @returns {Promise<import("./forgiving.js").Forgiving>} */
  #forgiving() {
    this.#helping ??= import("./forgiving.js").then(({ Forgiving }) => new Forgiving(
      { loader: this.#loader, head: this.#head, names: this.#names, matcher: this.#matcher }));
    this.#helping.catch(() => { this.#helping = undefined; });
    return this.#helping;
  }

  /**
   * How many articles of each month meet a query.
   *
   * @param {string} input as for `search`
   * @param {{filters?: Filters, relax?: boolean}} [options] as for `search`
   * @returns {Promise<[string, number, number][]>} month, articles found, articles there are
   */
  async trend(input, options = {}) {
    const found = await this.#found(parseQuery(input), options);
    const { facets } = await this.#matches(found, options.filters ?? {}, NO_SCORES);
    const met = new Map(facets.sorted().month);
    const months = new Map();
    for (const part of await this.#names.all()) {
      for (const [month, articles] of part.months) months.set(month, (months.get(month) ?? 0) + articles);
    }
    return [...months].sort().map(([month, articles]) => [month, met.get(month) ?? 0, articles]);
  }

  /**
   * What meets a query, or when nothing does, what meets it without its punctuation.
   *
   * @param {Query} query
   * @param {{relax?: boolean}} options
   * @returns {Promise<Found>}
   */
  async #found({ tree, terms }, { relax }) {
    const door = this.#door();
    const answer = await evaluate(tree, door);
    if (relax && isEmpty(answer)) {
      for (const chance of secondChances(tree)) {
        const other = await evaluate(chance.tree, door);
        if (isEmpty(other)) continue;
        const relaxed = { how: chance.how, query: printQuery(chance.tree), exact: other.exact };
        return { tree: chance.tree, terms: markedTerms(chance.tree), answer: other, relaxed };
      }
    }
    return { tree, terms, answer, relaxed: null };
  }

  /** @returns {import("./evaluate.js").Door} */
  #door() {
    return {
      documents: this.#head.documents,
      find: (term) => this.#matcher.find(term),
      placed: (term, within) => this.#matcher.placed(term, within),
      wordsWith: (prefix) => this.#matcher.wordsWith(prefix),
      where: (node, within) => this.#where(node, within),
      fields: async (document) => foldedFields(await this.#article(document)),
    };
  }

  /** @type {import("./evaluate.js").Door["where"]} */
  async #where(node, within) {
    const ofIssues = articlesOfIssues(this.#head, node);
    if (ofIssues) return within ? inBoth({ list: ofIssues, except: false }, { list: within, except: false }).list : ofIssues;
    const all = await conditionsOf(this.#names, /** @type {import("./query.js").ValueNode} */ (node));
    /** @type {number[]} */
    const met = [];
    if (!all) return met;
    await this.#eachRow(within ?? listOf(ALL_ARTICLES, this.#head.documents), (rows, row, document) => {
      if (all.every((condition) => condition(rows, row))) met.push(document);
    });
    return met.sort((a, b) => a - b);
  }

  /** @param {Found} found @param {string} sort @returns {Scores} */
  #scores({ tree, answer }, sort) {
    const { articles, terms } = answer;
    const pairs = sort === "relevance" && articles.list.length > 1 ? pairsOf(tree) : [];
    const close = pairs.map(([one, other]) => pairOf(one, other, placesAtHand(one, terms), placesAtHand(other, terms)));
    return new Scores(terms, close, this.#head.documents);
  }

  /** @param {Found} found @param {Filters} filters @param {Scores} scores */
  async #matches({ answer }, filters, scores) {
    const wanted = await conditions(this.#names, filters);
    const facets = new FacetCounts(this.#names);
    /** @type {Match[]} */
    const matches = [];
    await this.#eachRow(listOf(answer.articles, this.#head.documents), (rows, row, document) => {
      if (!wanted.every((condition) => condition(rows, row))) return;
      const shape = {
        length: unitsOf(rows, row) / this.#head.meanLength,
        kicker: rows.kicker[row], headline: rows.headline[row], deck: rows.deck[row],
      };
      matches.push({ document, date: rows.date[row], score: scores.of(document, shape), shape, cluster: /** @type {any} */ (rows).cluster?.[row] ?? 0 });
      facets.add(rows, row);
    });
    return { matches, facets };
  }

  /**
   * @param {number[]} documents ascending
   * @param {(rows: Rows, row: number, document: number) => void} see is called for each, in any order
   */
  async #eachRow(documents, see) {
    for (const [rows, group] of await this.#rows.of(documents)) {
      for (const document of group) see(rows, document - rows.document, document);
    }
  }

  /** @param {Match[]} group printings of one text @param {Term[]} terms @returns {Promise<Hit>} */
  async #hit([{ document }, ...reprints], terms) {
    const article = await this.#article(document);
    const { text: snippet, marks, field: snippetFrom } = snippetOf(article, terms);
    const deck = article.deck.join("\n");
    return {
      id: article.id,
      url: article.url,
      headline: article.title,
      kicker: article.kicker || null,
      deck: deck || null,
      ...this.#facts(document, article),
      page: article.page,
      snippet,
      marks,
      snippetFrom,
      lead: leadOf(article.blocks[0] ?? ""),
      headMarks: {
        headline: article.hasHeadline ? marksIn(article.title, terms) : [],
        kicker: marksIn(article.kicker, terms),
        deck: marksIn(deck, terms),
      },
      reprintCount: reprints.length,
      reprints: await Promise.all(reprints.slice(0, REPRINTS_SHOWN).map((match) => this.#reprint(match.document))),
    };
  }

  /** @param {number} document @returns {Promise<Reprint>} */
  async #reprint(document) {
    const { id, url } = await this.#article(document);
    const { publication, date } = this.#texts.issueOf(document);
    return { id, url, publication, date };
  }

  /** @param {number} document @param {import("./texts.js").ArticleText} article */
  #facts(document, { section, column, district, kind, quality, bylines }) {
    const { publication, date } = this.#texts.issueOf(document);
    return { publication, date, section, column, district, kind, quality, bylines };
  }

  /** @param {number} document @returns {Promise<import("./texts.js").ShownText>} */
  async #article(document) {
    const page = await this.#texts.page(await this.#rows.pageOf(document));
    const article = page.articles[document - page.document];
    if (!article) throw new Error(`the search index is damaged: page ${page.label} has too few articles`);
    return article;
  }
}

/** So many reprints of a hit are told one by one. */
const REPRINTS_SHOWN = 5;

const NO_SCORES = new Scores([], [], 0);

/**
 * @typedef {object} Found
 * @property {Node | null} tree
 * @property {Term[]} terms to be marked
 * @property {Answer} answer
 * @property {Relaxation | null} relaxed
 */

/**
 * @param {Term} term
 * @param {Answer["terms"]} found
 * @returns {import("./match.js").PlacedHits} of the articles found; an order is not worth more requests
 */
function placesAtHand(term, found) {
  const { documents, places } = found.find(({ label }) => label === term.text)?.hits ?? { documents: [] };
  return places?.length === documents.length ? { documents, places } : { documents: [], places: [] };
}

/** @param {Answer} answer @returns {boolean} */
function isEmpty({ articles }) {
  return articles.list.length === 0 && !articles.except;
}

/** @param {import("./texts.js").ShownText} texts @returns {{headline: string, fields: string[]}} */
function foldedFields({ title, hasHeadline, kicker, deck, blocks }) {
  const headline = hasHeadline ? fold(title) : "";
  return { headline, fields: [headline, kicker, ...deck, ...blocks].map(fold) };
}

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
