import { fold } from "./fold.js";

/**
 * @typedef {import("./index.js").Head} Head
 * @typedef {import("./index.js").Chunk} Chunk
 * @typedef {import("./index.js").Label} Label
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
 * @typedef {(chunk: Chunk, row: number) => boolean} Condition
 */

/** Which labels of the head a filter or facet speaks of. */
const LABELS = {
  publication: "publications",
  section: "sections",
  district: "districts",
  column: "columns",
  kind: "kinds",
  byline: "bylines",
  quality: "qualities",
};

/**
 * @param {Head} head
 * @param {Filters} filters
 * @param {string[]} bylines folded names that must all have signed
 * @returns {Condition[]} what a row must meet
 * @throws {Error} when a filter is unknown or a date is none
 */
export function conditions(head, filters, bylines) {
  /** @type {Condition[]} */
  const all = bylines.map((name) => valueIs("byline", numbersOf(head.bylines, [name])));
  for (const [field, wanted] of Object.entries(filters)) {
    const values = [wanted].flat().filter((v) => v !== undefined && v !== null && v !== "");
    if (values.length === 0) continue;
    if (field === "from" || field === "to") all.push(dateIs(field, String(values[0])));
    else if (Object.hasOwn(LABELS, field)) all.push(valueIs(field, numbersOf(head[LABELS[field]], values)));
    else throw new Error(`unknown filter: ${field}`);
  }
  return all;
}

/** @param {"from" | "to"} field @param {string} date @returns {Condition} */
function dateIs(field, date) {
  if (!/^\d{4}(-\d\d){0,2}$/.test(date)) {
    throw new Error(`the filter ${field} wants yyyy, yyyy-mm or yyyy-mm-dd`);
  }
  if (field === "from") return (chunk, row) => chunk.date[row] >= date;
  return (chunk, row) => chunk.date[row].slice(0, date.length) <= date;
}

/** @param {string} field @param {Set<number>} numbers @returns {Condition} */
function valueIs(field, numbers) {
  if (field === "byline") {
    return (chunk, row) => chunk.bylines[row].some((number) => numbers.has(number));
  }
  return (chunk, row) => numbers.has(chunk[field][row]);
}

/** @param {Label[]} labels @param {unknown[]} wanted @returns {Set<number>} numbers from 1 */
function numbersOf(labels, wanted) {
  const keys = new Set(wanted.map((value) => fold(String(value))));
  const numbers = new Set();
  labels.forEach(({ name, slug }, i) => {
    if (keys.has(fold(name)) || (slug !== "" && keys.has(fold(slug)))) numbers.add(i + 1);
  });
  return numbers;
}

/** Counts the articles of a result by what they can be filtered by. */
export class FacetCounts {
  /** @param {Head} head */
  constructor(head) {
    this.head = head;
    /** @type {Record<string, Map<any, number>>} */
    this.counts = { year: new Map(), month: new Map() };
    for (const field of Object.keys(LABELS)) this.counts[field] = new Map();
  }

  /** @param {Chunk} chunk @param {number} row */
  add(chunk, row) {
    increase(this.counts.year, chunk.date[row].slice(0, 4));
    increase(this.counts.month, chunk.date[row].slice(0, 7));
    for (const field of ["publication", "section", "district", "column", "kind", "quality"]) {
      if (chunk[field][row] > 0) increase(this.counts[field], chunk[field][row]);
    }
    for (const name of chunk.bylines[row]) increase(this.counts.byline, name);
  }

  /** @returns {Record<string, [string, number][]>} commonest first, then by value */
  sorted() {
    return Object.fromEntries(Object.entries(this.counts).map(([field, counts]) => {
      const labels = LABELS[field] ? this.head[LABELS[field]] : undefined;
      const entries = [...counts].map(([value, count]) =>
        /** @type {[string, number]} */ ([labels ? labels[value - 1].name : value, count]));
      return [field, entries.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))];
    }));
  }
}

/** @param {Map<any, number>} counts @param {any} value */
function increase(counts, value) {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}
