import { CELL, decodeRows, firstAbove } from "./index.js";
import { LABELS } from "./names.js";

/**
 * What articles can be filtered, counted and ranked by, from files of rows or, where the text of
 * a page is at hand already, from that.
 *
 * @typedef {import("./index.js").Head} Head
 * @typedef {import("./index.js").Part} Part
 * @typedef {import("./index.js").RowPlace} RowPlace
 * @typedef {import("./texts.js").PageText} PageText
 *
 * @typedef {object} Rows articles that follow each other; lists of one value an article
 * @property {number} document number of the first
 * @property {number} page number of the first page
 * @property {number[]} pageStarts the first article of each page, counted from `document`, and the end
 * @property {string[]} date
 * @property {number[]} publication a number of `Names`, as the next six
 * @property {number[]} kind
 * @property {number[]} section 0 for none
 * @property {number[]} district 0 for none
 * @property {number[]} column 0 for none
 * @property {number[]} quality
 * @property {number[][]} bylines
 * @property {number[]} kicker units, with the field's end; as the next three
 * @property {number[]} headline
 * @property {number[]} deck
 * @property {number[]} body
 */

const COLUMNS = /** @type {const} */ (["kind", "section", "district", "column", "quality"]);
const ZONES = /** @type {const} */ (["kicker", "headline", "deck", "body"]);

/** Brings rows. */
export class RowSource {
  /**
   * @param {import("./load.js").Loader} loader
   * @param {Head} head
   * @param {import("./names.js").Names} names
   * @param {import("./texts.js").Texts} texts
   */
  constructor(loader, head, names, texts) {
    this.loader = loader;
    this.head = head;
    this.names = names;
    this.texts = texts;
    this.places = head.parts.flatMap((part) => part.rows.map((place) => ({ part, place })));
    this.firstDocuments = this.places.map(({ place }) => place.document);
    this.firstPages = this.places.map(({ place }) => place.page);
    /** @type {Map<number, Rows>} rows of pages whose text is at hand, by number of the page */
    this.fromTexts = new Map();
    /** @type {Map<number, Rows>} the same by number of the article */
    this.known = new Map();
  }

  /** @param {number} page @returns {Promise<Rows>} the file that has the rows of a page */
  ofPage(page) {
    return this.file(firstAbove(this.firstPages, page) - 1);
  }

  /** @param {number} number @returns {Promise<Rows>} */
  async file(number) {
    const { part, place } = this.places[number];
    const labels = await this.names.labels(part.name);
    return this.loader.file("R", place.path, (bytes) => this.decoded(decodeRows(place)(bytes), place, labels));
  }

  /**
   * The rows of articles, with those of them that each has, in the order of the articles.
   *
   * @param {number[]} documents ascending
   * @returns {Promise<[Rows, number[]][]>}
   */
  async of(documents) {
    /** @type {[Rows | number, number[]][]} */
    const runs = [];
    for (const document of documents) {
      const key = this.known.get(document) ?? firstAbove(this.firstDocuments, document) - 1;
      const last = runs[runs.length - 1];
      if (last && last[0] === key) last[1].push(document);
      else runs.push([key, [document]]);
    }
    return Promise.all(runs.map(async ([key, run]) =>
      /** @type {[Rows, number[]]} */ ([typeof key === "number" ? await this.file(key) : key, run])));
  }

  /** @param {number} document @returns {Promise<number>} the page on which it begins */
  async pageOf(document) {
    const [[rows]] = await this.of([document]);
    return rows.page + firstAbove(rows.pageStarts, document - rows.document) - 1;
  }

  /**
   * @param {import("./index.js").PlainRows} plain
   * @param {RowPlace} place
   * @param {import("./index.js").PartLabels} labels
   * @returns {Rows}
   */
  decoded(plain, place, labels) {
    const rows = /** @type {Rows} */ ({ document: place.document, page: place.page, pageStarts: [0], ...plain.zones });
    for (const documents of plain.documentsOfPage) rows.pageStarts.push(/** @type {number} */ (rows.pageStarts.at(-1)) + documents);
    for (const field of COLUMNS) rows[field] = renumbered(plain.columns[field], this.names.numbers(field, labels));
    const bylines = this.names.numbers("byline", labels);
    rows.bylines = plain.bylines.map((names) => (names.length === 0 ? NO_NAMES : renumbered(names, bylines)));
    this.addIssues(rows, place.documents);
    return rows;
  }

  /** @param {Rows} rows @param {number} count */
  addIssues(rows, count) {
    rows.date = [];
    rows.publication = [];
    for (let i = 0; i < count;) {
      const { date, publication, end } = this.texts.issueOf(rows.document + i);
      const number = this.names.number("publication", publication);
      for (; i < count && rows.document + i < end; i++) {
        rows.date.push(date);
        rows.publication.push(number);
      }
    }
  }

  /** @param {number} page @returns {Promise<PageText>} its text, whose rows are known from now on */
  async looked(page) {
    const text = await this.texts.page(page);
    if (!this.fromTexts.has(page)) {
      const rows = this.rowsOf(text, page);
      this.fromTexts.set(page, rows);
      text.articles.forEach((_, i) => this.known.set(text.document + i, rows));
    }
    return text;
  }

  /** @param {PageText} text @param {number} page @returns {Rows} */
  rowsOf({ document, articles, folded }, page) {
    const rows = /** @type {Rows} */ ({ document, page, pageStarts: [0, articles.length] });
    for (const field of COLUMNS) rows[field] = articles.map((article) => this.names.number(field, article[field]));
    rows.bylines = articles.map(({ bylines }) => bylines.map((name) => this.names.number("byline", name)));
    for (const zone of ZONES) rows[zone] = folded.map(({ zones }) => zones[zone]);
    this.addIssues(rows, articles.length);
    return rows;
  }
}

/** @type {number[]} */
const NO_NAMES = [];

/** @param {number[]} numbers of labels, 0 for none @param {number[]} to @returns {number[]} */
function renumbered(numbers, to) {
  return numbers.map((number) => to[number]);
}

/** @param {Part} part @param {number} place @returns {number} the page it belongs to */
export function pageOfPlace(part, place) {
  return part.page + firstAbove(part.cells, Math.floor(place / CELL)) - 1;
}

/** @param {Rows} rows @param {number} row @returns {number} its units of text */
export function unitsOf(rows, row) {
  return rows.kicker[row] + rows.headline[row] + rows.deck[row] + rows.body[row];
}
