import { pairOf, pairsOf } from "./closeness.js";
import { evaluate } from "./evaluate.js";
import { FacetCounts, conditions } from "./facets.js";
import { articlesOfIssues, conditionsOf, unknownNames } from "./fields.js";
import { fold } from "./fold.js";
import { HitMaker } from "./hits.js";
import { decodeHead } from "./index.js";
import { Issues, lengthIn } from "./issues.js";
import { Loader } from "./load.js";
import { Matcher } from "./match.js";
import { Names } from "./names.js";
import { markedTerms, parseQuery, printQuery } from "./query.js";
import { Scores, bestOf, foldedTogether } from "./rank.js";
import { secondChances } from "./relax.js";
import { RowSource } from "./rows.js";
import { ALL_ARTICLES, inBoth, listOf } from "./sets.js";
import { Texts } from "./texts.js";
import { natural, wishOf } from "./wish.js";

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
 * @typedef {import("./facets.js").Conditions} Conditions
 * @typedef {import("./wish.js").Wish} Wish
 *
 * @typedef {object} Options
 * @property {Filters} [filters]
 * @property {"relevance" | "newest" | "oldest"} [sort] relevance unless said otherwise
 * @property {number} [offset] how many hits to leave out, 0
 * @property {number} [limit] how many hits to bring, 10
 * @property {boolean} [fold] whether printings of one text come as one hit; false
 * @property {boolean} [relax] whether, when nothing is found, punctuation is ignored; false
 * @property {boolean} [explain] whether hits tell why they stand where they stand; false
 * @property {boolean} [facets] whether facets are counted, which takes the rows of the whole
 *   result; true. Without, they are empty, and all else is the same
 * @property {(result: Result) => void} [onHits] is given the result as soon as its hits and its
 *   total are known, before its facets have been counted; its facets are empty then
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
 * @property {string[]} authors those of the bylines who wrote it, as it is cited
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
  const head = await loader.file("H", "index", decodeHead);
  for (const { name, seal } of head.parts) loader.seal(name, seal);
  return new Archive(loader, head);
}

/** An opened archive. Its answers depend on nothing but the question. */
class Archive {
  #loader;
  #head;
  #issues;
  #names;
  #texts;
  #hits;
  #rows;
  #matcher;
  /** @type {Promise<import("./forgiving.js").Forgiving> | undefined} */
  #helping;

  /** @param {Loader} loader @param {Head} head */
  constructor(loader, head) {
    this.#loader = loader;
    this.#head = head;
    this.#issues = new Issues(loader, head);
    this.#names = new Names(loader, head);
    this.#texts = new Texts(loader, this.#issues);
    this.#hits = new HitMaker(this.#issues, this.#texts);
    this.#rows = new RowSource(loader, head, this.#names, this.#texts);
    this.#matcher = new Matcher(loader, head, this.#issues, this.#texts);
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
    const query = parseQuery(input);
    const wish = wishOf(options);
    const counted = options.facets !== false;
    const told = options.onHits || !counted ? await this.#standing(query, wish) : null;
    if (told) options.onHits?.(told);
    if (told && !counted) return told;
    const found = await this.#found(query, options);
    const matches = await this.#matches(found, wish);
    const notes = [...query.notes, ...found.answer.notes, ...await unknownNames(this.#names, query.tree)];
    const result = { ...await this.#shown(found, matches, wish), notes, relaxed: found.relaxed, facets: {} };
    if (!told) options.onHits?.(result);
    if (!counted) return result;
    return { ...result, facets: (await this.#facets(matches.documents)).sorted() };
  }

  /**
   * The answer to a question for one frequent key and nothing else, which the index tells beside
   * the key's list.
   *
   * @param {Query} query
   * @param {Wish} wish
   * @returns {Promise<Result | null>}
   */
  async #standing({ tree, terms, notes }, wish) {
    const plain = tree?.type === "term" && tree.where === "any" && notes.length === 0;
    if (!plain || wish.isFiltered || wish.explain || wish.sort !== "relevance" || wish.end > BEST) return null;
    const best = await this.#matcher.best(tree);
    if (!best) return null;
    const answer = { articles: { list: best.hits.documents, except: false }, terms: [{ label: tree.text, hits: best.hits }], notes: [], exact: true };
    const found = { tree, terms, answer, relaxed: null };
    const { hits } = await this.#shown(found, await this.#matches(found, wish), wish);
    return { total: best.total, groups: best.total, hits, facets: {}, notes: [], relaxed: null };
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
    const { documents } = await this.#matches(found, { ...wishOf({ filters: options.filters }), sort: "oldest" });
    const met = new Map((await this.#facets(documents)).sorted().month);
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
      fields: async (document) => foldedFields(await this.#texts.article(document)),
    };
  }

  /** @type {import("./evaluate.js").Door["where"]} */
  async #where(node, within) {
    const ofIssues = await articlesOfIssues(this.#head, this.#issues, node);
    if (ofIssues) return within ? inBoth({ list: ofIssues, except: false }, { list: within, except: false }).list : ofIssues;
    const all = await conditionsOf(this.#names, /** @type {import("./query.js").ValueNode} */ (node));
    return all ? this.#meeting(within ?? listOf(ALL_ARTICLES, this.#head.documents), all) : [];
  }

  /** @param {number[]} documents ascending @param {Conditions} conditions @returns {Promise<number[]>} those that meet all */
  async #meeting(documents, { ofIssue, ofRow }) {
    const around = await this.#issues.around(ofIssue.length > 0 ? documents : []);
    const left = ofIssue.length === 0 ? documents
      : documents.filter((document) => ofIssue.every((condition) => condition(around.of(document))));
    if (ofRow.length === 0) return left;
    return (await this.#rows.of(left)).flatMap(([rows, group]) =>
      group.filter((document) => ofRow.every((condition) => condition(rows, document - rows.document))));
  }

  /** @param {Found} found @param {number} articles @returns {Promise<Scores>} */
  async #scores({ tree, answer }, articles) {
    const { terms } = answer;
    const pairs = articles > 1 ? pairsOf(tree) : [];
    const close = await Promise.all(pairs.map(async ([one, other]) =>
      pairOf(one, other, await this.#placed(one, terms), await this.#placed(other, terms))));
    return new Scores(terms, close, this.#head.documents);
  }

  /**
   * @param {Term} term
   * @param {Answer["terms"]} found
   * @returns {Promise<import("./match.js").PlacedHits>} nothing where so many are not worth the order
   */
  async #placed(term, found) {
    const { documents, spots } = found.find(({ label }) => label === term.text)?.hits ?? { documents: [] };
    if (spots && spots.length === documents.length) return { documents, spots };
    return documents.length > MOST_PLACED ? { documents: [], spots: [] } : this.#matcher.placed(term, documents);
  }

  /** @param {Found} found @param {Wish} wish @returns {Promise<Matches>} */
  async #matches(found, { filters, sort }) {
    const all = listOf(found.answer.articles, this.#head.documents);
    const documents = await this.#meeting(all, await conditions(this.#names, filters));
    const scores = sort === "relevance" ? await this.#scores(found, documents.length) : NO_SCORES;
    const around = await this.#issues.around(documents);
    const match = (/** @type {number} */ document, /** @type {number} */ least) => {
      const issue = around.of(document);
      const length = lengthIn(issue, document);
      const score = scores.of(document, length);
      return score < least ? null : { document, date: issue.date, score, length, cluster: 0 };
    };
    return { documents, match, scores };
  }

  /**
   * @param {Found} found
   * @param {Matches} matches
   * @param {Wish} wish
   * @returns {Promise<{total: number, groups: number, hits: Hit[]}>}
   */
  async #shown({ terms }, { documents, match, scores }, { sort, offset, end, fold: folding, explain }) {
    const groups = foldedTogether(bestOf(documents, match, sort, end), folding).slice(offset, end);
    const hits = await Promise.all(groups.map((group) => this.#hits.hit(group, terms)));
    if (explain && sort === "relevance") groups.forEach(([first], i) => {
      hits[i].reasons = scores.reasons(first.document, first.length);
    });
    return { total: documents.length, groups: documents.length, hits };
  }

  /** @param {number[]} documents @returns {Promise<FacetCounts>} */
  async #facets(documents) {
    const facets = new FacetCounts(this.#names);
    const [around, found] = await Promise.all([this.#issues.around(documents), this.#rows.of(documents)]);
    for (let i = 0; i < documents.length;) {
      const issue = around.of(documents[i]);
      const first = i;
      while (i < documents.length && documents[i] < issue.end) i++;
      facets.addIssue(issue, i - first);
    }
    for (const [rows, group] of found) facets.add(rows, group);
    return facets;
  }
}

/** So many of the best hits are told beside the list of a frequent key. */
const BEST = 10;

/** Terms in more articles than that are not looked for near each other. */
const MOST_PLACED = 20_000;

const NO_SCORES = new Scores([], [], 0);

/**
 * @typedef {object} Found
 * @property {Node | null} tree
 * @property {Term[]} terms to be marked
 * @property {Answer} answer
 * @property {Relaxation | null} relaxed
 *
 * @typedef {object} Matches the articles that meet a question
 * @property {number[]} documents ascending
 * @property {(document: number, least: number) => Match | null} match null for a score below the least
 * @property {Scores} scores
 */

/** @param {Answer} answer @returns {boolean} */
function isEmpty({ articles }) {
  return articles.list.length === 0 && !articles.except;
}

/** @param {import("./texts.js").ShownText} texts @returns {{headline: string, fields: string[]}} */
function foldedFields({ title, hasHeadline, kicker, deck, blocks }) {
  const headline = hasHeadline ? fold(title) : "";
  return { headline, fields: [headline, kicker, ...deck, ...blocks].map(fold) };
}
