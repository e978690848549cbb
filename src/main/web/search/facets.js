import { LABELS } from "./names.js";
import { COLUMNS } from "./rows.js";

/**
 * @typedef {import("./index.js").IssuePlace} IssuePlace
 * @typedef {import("./names.js").Names} Names
 * @typedef {import("./rows.js").Rows} Rows
 *
 * @typedef {object} Filters each a name, an id or slug, or several of them; any of them will do
 * @property {string | string[]} [publication]
 * @property {string | string[]} [district]
 * @property {string | string[]} [section]
 * @property {string | string[]} [column]
 * @property {string | string[]} [kind]
 * @property {string | string[]} [byline]
 * @property {string | string[]} [quality] clean, fair or poor
 * @property {string} [from] yyyy, yyyy-mm or yyyy-mm-dd
 * @property {string} [to] the same; the whole year, month or day is included
 *
 * @typedef {object} Conditions what articles must meet
 * @property {((issue: IssuePlace) => boolean)[]} ofIssue
 * @property {((rows: Rows, row: number) => boolean)[]} ofRow
 */

/**
 * @param {Names} names
 * @param {Filters} filters
 * @returns {Promise<Conditions>}
 * @throws {Error} when a filter is unknown or a date is none
 */
export async function conditions(names, filters) {
  /** @type {Conditions} */
  const all = { ofIssue: [], ofRow: [] };
  for (const [field, wanted] of Object.entries(filters)) {
    const values = [wanted].flat().filter((v) => v !== undefined && v !== null && v !== "");
    if (values.length === 0) continue;
    if (field === "from" || field === "to") all.ofIssue.push(dateIs(field, String(values[0])));
    else if (field === "publication") all.ofIssue.push(publicationIs(names, await names.called(field, values)));
    else if (Object.hasOwn(LABELS, field)) all.ofRow.push(valueIs(field, await names.called(field, values)));
    else throw new Error(`unknown filter: ${field}`);
  }
  return all;
}

/** @param {"from" | "to"} field @param {string} wanted @returns {(issue: IssuePlace) => boolean} */
function dateIs(field, wanted) {
  if (!/^\d{4}(-\d\d){0,2}$/.test(wanted)) {
    throw new Error(`the filter ${field} wants yyyy, yyyy-mm or yyyy-mm-dd`);
  }
  if (field === "from") return ({ date }) => date >= wanted;
  return ({ date }) => date.slice(0, wanted.length) <= wanted;
}

/** @param {Names} names @param {Set<number>} numbers @returns {(issue: IssuePlace) => boolean} */
function publicationIs(names, numbers) {
  return ({ publication }) => numbers.has(names.number("publication", publication));
}

/** @param {string} field @param {Set<number>} numbers @returns {(rows: Rows, row: number) => boolean} */
function valueIs(field, numbers) {
  if (field === "byline") {
    return ({ bylines: { starts, names } }, row) => {
      for (let i = starts[row]; i < starts[row + 1]; i++) if (numbers.has(names[i])) return true;
      return false;
    };
  }
  return (rows, row) => numbers.has(rows[field][row]);
}

/** Counts the articles of a result by what they can be filtered by. */
export class FacetCounts {
  /** @param {Names} names */
  constructor(names) {
    this.names = names;
    /** @type {Record<string, Map<string, number>>} */
    this.ofIssues = { publication: new Map(), year: new Map(), month: new Map() };
    /** @type {Record<string, number[]>} by number of the value */
    this.ofRows = Object.fromEntries([...COLUMNS, "byline"].map((field) => [field, []]));
  }

  /** @param {IssuePlace} issue @param {number} articles of it */
  addIssue({ publication, date }, articles) {
    const { ofIssues } = this;
    for (const [field, value] of [["publication", publication], ["year", date.slice(0, 4)], ["month", date.slice(0, 7)]]) {
      ofIssues[field].set(value, (ofIssues[field].get(value) ?? 0) + articles);
    }
  }

  /** @param {Rows} rows @param {number[]} documents of them */
  add(rows, documents) {
    for (const field of COLUMNS) {
      const values = rows[field];
      const counts = this.ofRows[field];
      for (const document of documents) increase(counts, values[document - rows.document]);
    }
    const { starts, names } = rows.bylines;
    const counts = this.ofRows.byline;
    for (const document of documents) {
      const row = document - rows.document;
      for (let i = starts[row]; i < starts[row + 1]; i++) increase(counts, names[i]);
    }
  }

  /** @returns {Record<string, [string, number][]>} commonest first, then by value */
  sorted() {
    const ofRows = Object.entries(this.ofRows).map(([field, counts]) => [field, counts.flatMap((count, number) =>
      (number > 0 && count > 0 ? [[this.names.name(field, number), count]] : []))]);
    const ofIssues = Object.entries(this.ofIssues).map(([field, counts]) => [field, [...counts]]);
    return Object.fromEntries([...ofIssues, ...ofRows].map(([field, entries]) =>
      [field, entries.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))]));
  }
}

/** @param {number[]} counts @param {number} number */
function increase(counts, number) {
  while (counts.length <= number) counts.push(0);
  counts[number]++;
}
