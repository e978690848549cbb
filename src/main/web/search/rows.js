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
 * @property {ArrayLike<number>} kind a number of `Names`, as the next five
 * @property {ArrayLike<number>} section 0 for none
 * @property {ArrayLike<number>} district 0 for none
 * @property {ArrayLike<number>} column 0 for none
 * @property {ArrayLike<number>} quality
 * @property {{starts: ArrayLike<number>, names: ArrayLike<number>}} bylines where the names of each begin, and the end
 */

/** What a row has one of. */
export const COLUMNS = /** @type {const} */ (["kind", "section", "district", "column", "quality"]);

/** So many articles a file of rows has; the last of a part has the rest. */
const ROWS = 1024;

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
        runs.push(Promise.resolve([this.ofText(text, document), [document]]));
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
    const labels = await this.names.labels(part.name);
    return this.loader.file("R", `${part.name}/r${number}`, (bytes) => {
      const { columns, bylines } = decodeRows(Math.min(ROWS, part.documents - number * ROWS))(bytes);
      /** @type {any} */
      const rows = { document: part.document + number * ROWS };
      for (const field of COLUMNS) rows[field] = renumbered(columns[field], this.names.numbers(field, labels));
      rows.bylines = { starts: bylines.starts, names: renumbered(bylines.names, this.names.numbers("byline", labels)) };
      return rows;
    });
  }

  /** @param {ShownText} article @param {number} document @returns {Rows} of it alone */
  ofText(article, document) {
    /** @type {any} */
    const rows = { document };
    for (const field of COLUMNS) rows[field] = [this.names.number(field, article[field])];
    const names = article.bylines.map((name) => this.names.number("byline", name));
    rows.bylines = { starts: [0, names.length], names };
    return rows;
  }
}

/** @param {number[]} numbers of labels, 0 for none @param {number[]} to @returns {Uint32Array} */
function renumbered(numbers, to) {
  const renamed = new Uint32Array(numbers.length);
  for (let i = 0; i < numbers.length; i++) renamed[i] = to[numbers[i]];
  return renamed;
}
