/**
 * The files of the index, decoded. The package `broadsheet.search` specifies their bytes.
 *
 * @typedef {import("./bytes.js").Bytes} Bytes
 *
 * @typedef {object} Label a value of a facet
 * @property {string} name
 * @property {string} slug its ASCII name; for a publication, whose name is its id, what it is called
 * @property {number} articles
 *
 * @typedef {object} IssuePlace
 * @property {string} date yyyy-mm-dd
 * @property {string} publication id
 * @property {number} document number of its first article in the archive
 * @property {number} end number of the first article behind it
 * @property {number} page number of its first page in the archive
 * @property {string[] | null} paths of its pages' texts; null where date and publication tell them
 *
 * @typedef {object} RowPlace a file of rows
 * @property {string} path
 * @property {number} document number of its first article in the archive
 * @property {number} documents
 * @property {number} page number of its first page in the archive
 * @property {number} pages
 *
 * @typedef {object} Part issues that are indexed together
 * @property {string} name
 * @property {number} shards of grams
 * @property {string[]} firstWords the first word of each shard of words
 * @property {number} document number of its first article in the archive
 * @property {number} documents
 * @property {number} page number of its first page in the archive
 * @property {number} pages
 * @property {number[]} cells where each page begins in the part's text, in cells, and the end
 * @property {RowPlace[]} rows
 *
 * @typedef {object} Head
 * @property {Label[]} publications
 * @property {Map<string, number>} common the rank of the commonest units of text, from 0
 * @property {Part[]} parts
 * @property {IssuePlace[]} issues
 * @property {number} documents
 * @property {number} pages
 * @property {number} meanLength units of an article, more or less
 */

/** Units of text in a cell; pages begin where cells do. */
export const CELL = 256;

/** A file of rows has whole issues, until it has so many articles. */
const ROWS = 1024;

/** Days from 0001-01-01 to 1970-01-01. */
const TO_1970 = 719_162;

/** @param {Bytes} bytes @returns {Head} */
export function decodeHead(bytes) {
  const publications = decodeLabels(bytes);
  const common = new Map([...bytes.units()].map((unit, rank) => [unit, rank]));
  /** @type {Head} */
  const head = { publications, common, parts: [], issues: [], documents: 0, pages: 0, meanLength: 1 };
  for (let left = bytes.count(); left > 0; left--) head.parts.push(decodePart(bytes, head));
  const cells = head.parts.reduce((sum, part) => sum + part.cells[part.pages], 0);
  head.meanLength = (cells * CELL) / Math.max(1, head.documents) || 1;
  return head;
}

/** @param {Bytes} bytes @param {Head} head what was read before @returns {Part} */
function decodePart(bytes, head) {
  /** @type {Part} */
  const part = {
    name: bytes.name(),
    shards: bytes.varint(),
    firstWords: bytes.list(() => bytes.units()),
    document: head.documents,
    documents: 0,
    page: head.pages,
    pages: 0,
    cells: [0],
    rows: [],
  };
  let day = -TO_1970;
  for (let left = bytes.count(); left > 0; left--) {
    day += bytes.varint();
    const publication = head.publications[bytes.varint() - 1]?.name ?? "";
    decodeIssue(bytes, head, part, { day, publication });
  }
  part.documents = head.documents - part.document;
  part.pages = head.pages - part.page;
  return part;
}

/** @param {Bytes} bytes @param {Head} head @param {Part} part @param {{day: number, publication: string}} issue */
function decodeIssue(bytes, head, part, { day, publication }) {
  const pagesAndForm = bytes.varint();
  const pages = pagesAndForm >>> 1;
  const documents = bytes.varint();
  if (pages > bytes.end - bytes.at) throw new Error("it ends too early");
  const paths = pagesAndForm & 1 ? Array.from({ length: pages }, () => bytes.string()) : null;
  const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
  const { documents: document, pages: page } = head;
  head.issues.push({ date, publication, document, end: document + documents, page, paths });
  addRows(part, { document, documents, page, pages });
  for (let i = 0; i < pages; i++) part.cells.push(part.cells[part.cells.length - 1] + bytes.varint());
  head.documents += documents;
  head.pages += pages;
}

/** @param {Part} part @param {{document: number, documents: number, page: number, pages: number}} issue */
function addRows(part, issue) {
  const last = part.rows.at(-1);
  if (last && last.documents < ROWS) {
    last.documents += issue.documents;
    last.pages += issue.pages;
  } else {
    part.rows.push({ path: `${part.name}/r${part.rows.length}`, ...issue });
  }
}

/** @param {Bytes} bytes @returns {Label[]} */
export function decodeLabels(bytes) {
  return bytes.list(() => ({ name: bytes.string(), slug: bytes.string(), articles: bytes.varint() }));
}

/**
 * @typedef {object} PartLabels the names in a part
 * @property {Label[]} publications
 * @property {Label[]} kinds
 * @property {Label[]} sections
 * @property {Label[]} districts
 * @property {Label[]} columns
 * @property {Label[]} bylines
 * @property {Label[]} qualities how well articles were read: clean, fair, poor
 * @property {[string, number][]} months
 * @property {string[]} firstTails the first key of each shard of tails
 */

/** @param {Bytes} bytes @returns {PartLabels} */
export function decodePartLabels(bytes) {
  return {
    publications: decodeLabels(bytes),
    kinds: decodeLabels(bytes),
    sections: decodeLabels(bytes),
    districts: decodeLabels(bytes),
    columns: decodeLabels(bytes),
    bylines: decodeLabels(bytes),
    qualities: decodeLabels(bytes),
    months: bytes.list(() => /** @type {[string, number]} */ ([bytes.string(), bytes.varint()])),
    firstTails: bytes.list(() => bytes.units()),
  };
}

/**
 * @typedef {object} PlainRows what a file of rows holds, numbers of its part's labels
 * @property {number[]} documentsOfPage
 * @property {Record<"kind" | "section" | "district" | "column" | "quality", number[]>} columns
 * @property {number[][]} bylines
 * @property {Record<"kicker" | "headline" | "deck" | "body", number[]>} zones units, with the fields' ends
 */

/** @param {RowPlace} place @returns {(bytes: Bytes) => PlainRows} */
export function decodeRows(place) {
  return (bytes) => {
    const documentsOfPage = bytes.varints(bytes.varint());
    const count = documentsOfPage.reduce((sum, documents) => sum + documents, 0);
    if (documentsOfPage.length !== place.pages || count !== place.documents) {
      throw new Error("it has another number of articles");
    }
    const column = () => bytes.varints(count);
    const columns = { kind: column(), section: column(), district: column(), column: column(), quality: column() };
    const bylines = column().map((names) => bytes.varints(names));
    const zones = { kicker: column(), headline: column(), deck: column(), body: column() };
    return { documentsOfPage, columns, bylines, zones };
  };
}

/** Sorted keys with what belongs to them: lists of words, or numbers of headlines of tails. */
export class KeyShard {
  /** @param {Bytes} bytes @param {boolean} withLists whether lists follow the keys */
  constructor(bytes, withLists) {
    /** @type {Map<string, {number: number, at: number}>} */
    this.keys = new Map();
    let key = "";
    let at = 0;
    bytes.list(() => {
      key = key.slice(0, bytes.varint()) + bytes.units();
      const number = bytes.varint();
      this.keys.set(key, { number, at });
      if (withLists) at += number;
    });
    this.lists = bytes.view(at);
  }

  /** @param {string} key @returns {Uint8Array | null} the bytes of its list */
  list(key) {
    const entry = this.keys.get(key);
    if (!entry) return null;
    const start = this.lists.at + entry.at;
    return this.lists.bytes.subarray(start, start + entry.number);
  }
}

/**
 * The numbers of the shards that may hold keys from `from` to `to`.
 *
 * @param {string[]} firstKeys
 * @param {string} from
 * @param {string} to
 * @returns {[number, number]} the first and the one after the last
 */
export function shardsBetween(firstKeys, from, to) {
  return [Math.max(0, firstAbove(firstKeys, from) - 1), firstAbove(firstKeys, to)];
}

/** @param {ArrayLike<any>} sorted @param {any} value @returns {number} index of the first above */
export function firstAbove(sorted, value) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
