import { decodeFrequentPairs } from "./grams.js";

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
 * @typedef {object} IssueFile issues that follow each other
 * @property {string} path
 * @property {number} document number of its first article in the archive
 * @property {number} documents
 * @property {number} bundle number of its first bundle of texts in the archive
 * @property {number} bundles
 *
 * @typedef {object} Part issues that are indexed together
 * @property {string} name of its folder
 * @property {string} seal another whenever its files are others
 * @property {number} shards of grams
 * @property {string[]} firstWords the first word of each shard of words
 * @property {number} document number of its first article in the archive
 * @property {number} documents
 * @property {number} bundle number of its first bundle of texts in the archive
 * @property {number} bundles
 * @property {import("./grams.js").FrequentPairs} frequent
 *
 * @typedef {object} IssuePlace
 * @property {string} date yyyy-mm-dd
 * @property {string} publication id
 * @property {string} folder of its pages, from the site's root
 * @property {number} document number of its first article in the archive
 * @property {number} end number of the first article behind it
 * @property {number} bundle number of its first bundle in the archive
 * @property {number[]} lengths how many articles of each length it has, the longest first
 *
 * @typedef {object} Head
 * @property {Label[]} publications
 * @property {Map<string, number>} common the rank of the commonest units of text, from 0
 * @property {Part[]} parts
 * @property {number} documents
 * @property {number} bundles
 * @property {IssueFile[]} issueFiles
 * @property {IssuePlace[]} issues those that no file has, the newest
 */

/** Of each length of articles, the longest first: how many make a bundle. */
export const TOGETHER = [1, 3, 6, 12];

/** Days from 0001-01-01 to 1970-01-01. */
const TO_1970 = 719_162;

/** @param {Bytes} bytes @returns {Head} */
export function decodeHead(bytes) {
  const publications = decodeLabels(bytes);
  const common = new Map([...bytes.units()].map((unit, rank) => [unit, rank]));
  /** @type {Head} */
  const head = { publications, common, parts: [], documents: 0, bundles: 0, issueFiles: [], issues: [] };
  for (let left = bytes.count(); left > 0; left--) head.parts.push(decodePart(bytes, head));
  const behind = { document: 0, bundle: 0 };
  head.issueFiles = bytes.list(() => {
    const file = { path: bytes.name() + "/o", ...behind, documents: bytes.varint(), bundles: bytes.varint() };
    behind.document += file.documents;
    behind.bundle += file.bundles;
    return file;
  });
  const rest = { ...behind, documents: head.documents - behind.document, bundles: head.bundles - behind.bundle };
  head.issues = decodeIssues(bytes, rest);
  return head;
}

/** @param {Bytes} bytes @param {Head} head what was read before @returns {Part} */
function decodePart(bytes, head) {
  const name = bytes.name();
  const seal = bytes.name();
  const shards = bytes.varint();
  const firstWords = bytes.list(() => bytes.units());
  const [documents, bundles] = [bytes.varint(), bytes.varint()];
  const { at, end } = bytes.view(bytes.varint());
  const frequent = decodeFrequentPairs(bytes.bytes.subarray(at, end));
  const part = { name, seal, shards, firstWords, document: head.documents, documents, bundle: head.bundles, bundles, frequent };
  head.documents += documents;
  head.bundles += bundles;
  return part;
}

/** @param {Bytes} bytes @param {Omit<IssueFile, "path">} file @returns {IssuePlace[]} */
export function decodeIssues(bytes, file) {
  const publications = bytes.list(() => bytes.string());
  let { document, bundle } = file;
  let day = -TO_1970;
  const issues = bytes.list(() => {
    day += bytes.varint();
    const named = bytes.varint();
    const publication = publications[named >>> 1] ?? "";
    const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
    const folder = named & 1 ? bytes.string() : `${publication}/${date.replaceAll("-", "/")}/`;
    const issue = { date, publication, folder, document, end: document, bundle, lengths: bytes.varints(TOGETHER.length) };
    issue.lengths.forEach((articles, i) => {
      document += articles;
      bundle += Math.ceil(articles / TOGETHER[i]);
    });
    issue.end = document;
    return issue;
  });
  if (document !== file.document + file.documents || bundle !== file.bundle + file.bundles) {
    throw new Error("it has another number of articles");
  }
  return issues;
}

/** @param {Bytes} bytes @returns {Label[]} */
function decodeLabels(bytes) {
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
 * @property {Record<"kind" | "section" | "district" | "column" | "quality", number[]>} columns
 * @property {{starts: number[], names: number[]}} bylines where the names of each article begin, and the end
 */

/** @param {number} count of its articles @returns {(bytes: Bytes) => PlainRows} */
export function decodeRows(count) {
  return (bytes) => {
    const column = () => bytes.varints(count);
    const columns = { kind: column(), section: column(), district: column(), column: column(), quality: column() };
    const starts = [0];
    for (const names of column()) starts.push(starts[starts.length - 1] + names);
    return { columns, bylines: { starts, names: bytes.varints(starts[count]) } };
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

  /** @param {(key: string) => boolean} isWanted @returns {[string, number][]} keys with their numbers */
  numbersWhere(isWanted) {
    return [...this.keys].filter(([key]) => isWanted(key)).map(([key, { number }]) => [key, number]);
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
