import { LABELS } from "./names.js";

/**
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
 * @typedef {(rows: Rows, row: number) => boolean} Condition
 */

/**
 * @param {Names} names
 * @param {Filters} filters
 * @returns {Promise<Condition[]>} what a row must meet
 * @throws {Error} when a filter is unknown or a date is none
 */
export async function conditions(names, filters) {
  /** @type {Condition[]} */
  const all = [];
  for (const [field, wanted] of Object.entries(filters)) {
    const values = [wanted].flat().filter((v) => v !== undefined && v !== null && v !== "");
    if (values.length === 0) continue;
    if (field === "from" || field === "to") all.push(dateIs(field, String(values[0])));
    else if (Object.hasOwn(LABELS, field)) all.push(valueIs(field, await names.called(field, values)));
    else throw new Error(`unknown filter: ${field}`);
  }
  return all;
}

/** @param {"from" | "to"} field @param {string} date @returns {Condition} */
function dateIs(field, date) {
  if (!/^\d{4}(-\d\d){0,2}$/.test(date)) {
    throw new Error(`the filter ${field} wants yyyy, yyyy-mm or yyyy-mm-dd`);
  }
  if (field === "from") return (rows, row) => rows.date[row] >= date;
  return (rows, row) => rows.date[row].slice(0, date.length) <= date;
}

/** @param {string} field @param {Set<number>} numbers @returns {Condition} */
function valueIs(field, numbers) {
  if (field === "byline") {
    return (rows, row) => rows.bylines[row].some((number) => numbers.has(number));
  }
  return (rows, row) => numbers.has(rows[field][row]);
}

/** Counts the articles of a result by what they can be filtered by. */
export class FacetCounts {
  /** @param {Names} names */
  constructor(names) {
    this.names = names;
    /** @type {Record<string, Map<any, number>>} */
    this.counts = { year: new Map(), month: new Map() };
    for (const field of Object.keys(LABELS)) this.counts[field] = new Map();
  }

  /** @param {Rows} rows @param {number} row */
  add(rows, row) {
    increase(this.counts.year, rows.date[row].slice(0, 4));
    increase(this.counts.month, rows.date[row].slice(0, 7));
    for (const field of ["publication", "section", "district", "column", "kind", "quality"]) {
      if (rows[field][row] > 0) increase(this.counts[field], rows[field][row]);
    }
    for (const name of rows.bylines[row]) increase(this.counts.byline, name);
  }

  /** @returns {Record<string, [string, number][]>} commonest first, then by value */
  sorted() {
    return Object.fromEntries(Object.entries(this.counts).map(([field, counts]) => {
      const entries = [...counts].map(([value, count]) =>
        /** @type {[string, number]} */ ([Object.hasOwn(LABELS, field) ? this.names.name(field, value) : value, count]));
      return [field, entries.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))];
    }));
  }
}

/** @param {Map<any, number>} counts @param {any} value */
function increase(counts, value) {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}
