import { decodeRows } from "./index.js";

/**
 * What articles can be filtered and counted by, from files of rows or, where the text of an article
 * is at hand already, from that.
 *
 * @typedef {import("./index.js").Head} Head
 * @typedef {import("./index.js").Part} Part
 * @typedef {import("./texts.js").ShownText} ShownText
 *
 * @typedef {object} Rows articles that follow each other; lists of one value an article
 * @property {number} document number of the first
 * @property {string[]} date
 * @property {number[]} publication a number of `Names`, as the next six
 * @property {number[]} kind
 * @property {number[]} section 0 for none
 * @property {number[]} district 0 for none
 * @property {number[]} column 0 for none
 * @property {number[]} quality
 * @property {number[][]} bylines
 */

const COLUMNS = /** @type {const} */ (["kind", "section", "district", "column", "quality"]);

/** So many articles a file of rows has; the last of a part has the rest. */
const ROWS = 1024;

/** Brings rows. */
export class RowSource {
  /**
   * @param {import("./load.js").Loader} loader
   * @param {Head} head
   * @param {import("./issues.js").Issues} issues
   * @param {import("./names.js").Names} names
   * @param {import("./texts.js").Texts} texts
   */
  constructor(loader, head, issues, names, texts) {
    this.loader = loader;
    this.head = head;
    this.issues = issues;
    this.names = names;
    this.texts = texts;
  }

  /**
   * The rows of articles, with those of them that each has, in the order of the articles.
   *
   * @param {number[]} documents ascending
   * @returns {Promise<[Rows, number[]][]>}
   */
  of(documents) {
    /** @type {Promise<[Rows, number[]]>[]} */
    const runs = [];
    let part = 0;
    for (let i = 0; i < documents.length;) {
      const text = this.texts.known.get(documents[i]);
      if (text) {
        const document = documents[i++];
        runs.push(this.ofText(text, document).then((rows) => [rows, [document]]));
        continue;
      }
      while (documents[i] >= this.head.parts[part].document + this.head.parts[part].documents) part++;
      const { document: base, documents: count } = this.head.parts[part];
      const number = Math.floor((documents[i] - base) / ROWS);
      const end = base + Math.min(count, (number + 1) * ROWS);
      const first = i;
      while (i < documents.length && documents[i] < end && !this.texts.known.has(documents[i])) i++;
      const run = documents.slice(first, i);
      runs.push(this.file(this.head.parts[part], number).then((rows) => [rows, run]));
    }
    return Promise.all(runs);
  }

  /** @param {Part} part @param {number} number @returns {Promise<Rows>} */
  async file(part, number) {
    const document = part.document + number * ROWS;
    const count = Math.min(ROWS, part.document + part.documents - document);
    const range = Array.from({ length: count }, (_, i) => document + i);
    const [labels, around] = await Promise.all([this.names.labels(part.name), this.issues.around(range)]);
    return this.loader.file("R", `${part.name}/r${number}`, (bytes) => {
      const plain = decodeRows(count)(bytes);
      /** @type {any} */
      const rows = { document, date: [], publication: [] };
      for (const field of COLUMNS) rows[field] = renumbered(plain.columns[field], this.names.numbers(field, labels));
      const bylines = this.names.numbers("byline", labels);
      rows.bylines = plain.bylines.map((names) => (names.length === 0 ? names : renumbered(names, bylines)));
      for (const each of range) this.addIssue(rows, around.of(each));
      return rows;
    });
  }

  /** @param {ShownText} article @param {number} document @returns {Promise<Rows>} of it alone */
  async ofText(article, document) {
    /** @type {any} */
    const rows = { document, date: [], publication: [] };
    for (const field of COLUMNS) rows[field] = [this.names.number(field, article[field])];
    rows.bylines = [article.bylines.map((name) => this.names.number("byline", name))];
    this.addIssue(rows, await this.issues.of(document));
    return rows;
  }

  /** @param {Rows} rows @param {import("./issues.js").IssuePlace} issue of the next article */
  addIssue(rows, { date, publication }) {
    rows.date.push(date);
    rows.publication.push(this.names.number("publication", publication));
  }
}

/** @param {number[]} numbers of labels, 0 for none @param {number[]} to @returns {number[]} */
function renumbered(numbers, to) {
  return numbers.map((number) => to[number]);
}
