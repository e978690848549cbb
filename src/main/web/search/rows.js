import { decodeRows } from "./index.js";

/**
 * What articles can be filtered and counted by, from files of rows or, where the text of an article
 * is at hand already, from that.
 *
 * @typedef {import("./index.js").Head} Head
 * @typedef {import("./index.js").Part} Part
 * @typedef {import("./bytes.js").Bytes} Bytes
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

/** So many files of rows are in a ream, too, if the part has more than `FEW_FILES`. */
const FILES_OF_REAM = 64;
const FEW_FILES = 16;

/** Who needs so many files of a ream fetches that: it takes as long as they do. */
const WORTH_REAM = 16;

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
    const runs = this.runs(documents);
    /** @type {Map<string, Set<number>>} */
    const wanted = new Map();
    for (const { part, number } of runs) {
      if (!part) continue;
      const ream = reamOf(part, number);
      wanted.set(ream, (wanted.get(ream) ?? new Set()).add(number));
    }
    return Promise.all(runs.map(async ({ part, number, run }) => {
      if (!part) return [this.ofText(/** @type {ShownText} */ (this.texts.known.get(run[0])), run[0]), run];
      const many = (wanted.get(reamOf(part, number))?.size ?? 0) >= WORTH_REAM && part.documents > FEW_FILES * ROWS;
      return [await (many ? this.inReam(part, number) : this.file(part, number)), run];
    }));
  }

  /**
   * @param {number[]} documents ascending
   * @returns {{part?: Part, number: number, run: number[]}[]} those of one file of rows that follow each other, or one
   *   whose text is known
   */
  runs(documents) {
    /** @type {{part?: Part, number: number, run: number[]}[]} */
    const runs = [];
    let at = 0;
    for (let i = 0; i < documents.length;) {
      if (this.texts.known.has(documents[i])) {
        runs.push({ number: 0, run: [documents[i++]] });
        continue;
      }
      while (documents[i] >= this.head.parts[at].document + this.head.parts[at].documents) at++;
      const part = this.head.parts[at];
      const number = Math.floor((documents[i] - part.document) / ROWS);
      const end = part.document + Math.min(part.documents, (number + 1) * ROWS);
      const first = i;
      while (i < documents.length && documents[i] < end && !this.texts.known.has(documents[i])) i++;
      runs.push({ part, number, run: documents.slice(first, i) });
    }
    return runs;
  }

  /** @param {Part} part @param {number} number @returns {Promise<Rows>} */
  async file(part, number) {
    const labels = await this.names.labels(part.name);
    return this.loader.file("R", `${part.name}/r${number}`, (bytes) => this.decoded(part, number, labels, bytes));
  }

  /** @param {Part} part @param {number} number of a file whose rows are read from its ream @returns {Promise<Rows>} */
  async inReam(part, number) {
    const labels = await this.names.labels(part.name);
    const ream = await this.loader.file("Q", reamOf(part, number), (bytes) => {
      /** @type {{bytes: Bytes, rows?: Rows}[]} */
      const files = [];
      while (bytes.at < bytes.end) files.push({ bytes: bytes.view(bytes.varint()) });
      return files;
    });
    const file = ream[number % FILES_OF_REAM];
    if (!file) throw new Error(`the search index is damaged: ${reamOf(part, number)} ends too early`);
    file.rows ??= this.decoded(part, number, labels, file.bytes);
    return file.rows;
  }

  /**
   * @param {Part} part
   * @param {number} number
   * @param {import("./index.js").PartLabels} labels
   * @param {Bytes} bytes
   * @returns {Rows}
   */
  decoded(part, number, labels, bytes) {
    const { columns, bylines } = decodeRows(Math.min(ROWS, part.documents - number * ROWS))(bytes);
    /** @type {any} */
    const rows = { document: part.document + number * ROWS };
    for (const field of COLUMNS) rows[field] = renumbered(columns[field], this.names.numbers(field, labels));
    rows.bylines = { starts: bylines.starts, names: renumbered(bylines.names, this.names.numbers("byline", labels)) };
    return rows;
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

/** @param {Part} part @param {number} number of a file of rows @returns {string} the path of its ream */
function reamOf(part, number) {
  return `${part.name}/q${Math.floor(number / FILES_OF_REAM)}`;
}

/** @param {number[]} numbers of labels, 0 for none @param {number[]} to @returns {Uint32Array} */
function renumbered(numbers, to) {
  const renamed = new Uint32Array(numbers.length);
  for (let i = 0; i < numbers.length; i++) renamed[i] = to[numbers[i]];
  return renamed;
}
