import { TOGETHER, decodeIssues, firstAbove } from "./index.js";
import { gallop } from "./sets.js";

/**
 * Which issue an article is of, how long it is and in which bundle its text comes; all of that
 * follows from four numbers an issue (`broadsheet.search.IssueTable`).
 *
 * @typedef {import("./index.js").Head} Head
 * @typedef {import("./index.js").IssuePlace} IssuePlace
 */

/** Of each length of articles, the longest first: what ranking takes for it, 1 being a usual one. */
const LENGTHS = [2.4, 1.2, 0.6, 0.25];

/** Brings issues. */
export class Issues {
  /** @param {import("./load.js").Loader} loader @param {Head} head */
  constructor(loader, head) {
    this.loader = loader;
    this.head = head;
    this.files = head.issueFiles;
    this.firstDocuments = [0, ...this.files.map(({ document, documents }) => document + documents)];
    this.firstBundles = [0, ...this.files.map(({ bundle, bundles }) => bundle + bundles)];
  }

  /** @param {number} number of a file, or behind the last for those in the head @returns {Promise<IssuePlace[]>} */
  async file(number) {
    const file = this.files[number];
    return file ? this.loader.file("O", file.path, (bytes) => decodeIssues(bytes, file)) : this.head.issues;
  }

  /** @returns {Promise<IssuePlace[]>} all of the archive */
  async all() {
    return (await Promise.all(this.firstDocuments.map((_, number) => this.file(number)))).flat();
  }

  /** @param {number} document @returns {Promise<IssuePlace>} the issue of an article */
  async of(document) {
    return (await this.around([document])).of(document);
  }

  /** @param {number} bundle @returns {Promise<IssuePlace>} the issue of a bundle */
  async ofBundle(bundle) {
    const issues = await this.file(firstAbove(this.firstBundles, bundle) - 1);
    return issues[lastIndex(issues, (issue) => issue.bundle <= bundle)];
  }

  /** @param {number[]} documents ascending @returns {Promise<IssuesAround>} their issues, at hand */
  async around(documents) {
    const numbers = new Set();
    for (let i = 0; i < documents.length;) {
      const number = firstAbove(this.firstDocuments, documents[i]) - 1;
      numbers.add(number);
      i = gallop(documents, this.firstDocuments[number + 1] ?? Infinity, i);
    }
    const files = await Promise.all([...numbers].map((number) => this.file(number)));
    return new IssuesAround(files.length === 1 ? files[0] : /** @type {IssuePlace[]} */ ([]).concat(...files));
  }

  /** @param {number[]} documents ascending @returns {Promise<number[]>} the bundles that have their texts, each once */
  async bundlesOf(documents) {
    const around = await this.around(documents);
    return [...new Set(documents.map((document) => bundleIn(around.of(document), document)))];
  }

  /** @param {number[]} bundles ascending @returns {Promise<[number, number][]>} the first article of each, and the first behind it */
  articlesOf(bundles) {
    return Promise.all(bundles.map(async (bundle) => articlesIn(await this.ofBundle(bundle), bundle)));
  }
}

/** Issues that were brought; quickest when asked in ascending order. */
class IssuesAround {
  #at = 0;

  /** @param {IssuePlace[]} issues ascending */
  constructor(issues) {
    this.issues = issues;
  }

  /** @param {number} document one of those they were brought for @returns {IssuePlace} */
  of(document) {
    const { issues } = this;
    if (holds(issues[this.#at], document)) return issues[this.#at];
    if (holds(issues[this.#at + 1], document)) this.#at++;
    else this.#at = lastIndex(issues, (issue) => issue.document <= document);
    if (!holds(issues[this.#at], document)) throw new Error("the search index is damaged: an article is of no issue");
    return issues[this.#at];
  }
}

/** @param {IssuePlace | undefined} issue @param {number} document @returns {boolean} whether it is of that issue */
function holds(issue, document) {
  return issue !== undefined && issue.document <= document && document < issue.end;
}

/**
 * @template T
 * @param {T[]} sorted
 * @param {(thing: T) => boolean} isBefore
 * @returns {number} index of the last that is
 */
function lastIndex(sorted, isBefore) {
  let low = 0;
  let high = sorted.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (isBefore(sorted[middle])) low = middle;
    else high = middle;
  }
  return low;
}

/** @param {IssuePlace} issue @param {number} document of it @returns {number} its length as ranking takes it */
export function lengthIn({ document: first, lengths }, document) {
  let behind = document - first;
  for (let i = 0; i < lengths.length; i++) if ((behind -= lengths[i]) < 0) return LENGTHS[i];
  return 1;
}

/** @param {IssuePlace} issue @param {number} document of it @returns {number} the bundle that has its text */
function bundleIn({ document: first, bundle, lengths }, document) {
  let before = document - first;
  let found = bundle;
  for (let i = 0; i < lengths.length; i++) {
    if (before < lengths[i]) return found + Math.floor(before / TOGETHER[i]);
    found += Math.ceil(lengths[i] / TOGETHER[i]);
    before -= lengths[i];
  }
  throw new Error("the search index is damaged: an issue has too few articles");
}

/** @param {IssuePlace} issue @param {number} wanted a bundle of it @returns {[number, number]} its first article and the first behind it */
function articlesIn({ document, bundle, lengths }, wanted) {
  let left = wanted - bundle;
  let first = document;
  for (let i = 0; i < lengths.length; i++) {
    const together = TOGETHER[i];
    const bundles = Math.ceil(lengths[i] / together);
    const end = first + lengths[i];
    if (left < bundles) return [first + left * together, Math.min(end, first + (left + 1) * together)];
    left -= bundles;
    first = end;
  }
  throw new Error("the search index is damaged: an issue has too few bundles");
}
