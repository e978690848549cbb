import { fold } from "./fold.js";
import { decodePartLabels } from "./index.js";

/**
 * @typedef {import("./index.js").Head} Head
 * @typedef {import("./index.js").PartLabels} PartLabels
 * @typedef {import("./load.js").Loader} Loader
 *
 * @typedef {keyof typeof LABELS} Field
 */

/** Which labels of the index a filter or facet speaks of. */
export const LABELS = /** @type {const} */ ({
  publication: "publications",
  section: "sections",
  district: "districts",
  column: "columns",
  kind: "kinds",
  byline: "bylines",
  quality: "qualities",
});

/** The values that articles can be filtered and counted by, numbered from 1 as they come up. */
export class Names {
  /** @param {Loader} loader @param {Head} head */
  constructor(loader, head) {
    this.loader = loader;
    this.head = head;
    /** @type {Record<string, {names: string[], numbers: Map<string, number>}>} */
    this.fields = {};
    for (const field of Object.keys(LABELS)) this.fields[field] = { names: [], numbers: new Map() };
    /** @type {WeakMap<PartLabels, Record<string, number[]>>} */
    this.ofParts = new WeakMap();
    for (const { name } of head.publications) this.number("publication", name);
  }

  /** @param {string} field @param {string | null} name @returns {number} 0 for none */
  number(field, name) {
    if (name === null || name === "") return 0;
    const { names, numbers } = this.fields[field];
    let number = numbers.get(name);
    if (number === undefined) {
      number = names.push(name);
      numbers.set(name, number);
    }
    return number;
  }

  /** @param {string} field @param {number} number @returns {string | null} */
  name(field, number) {
    return this.fields[field].names[number - 1] ?? null;
  }

  /**
   * The numbers of a part's labels, by their numbers there; 0 stays 0.
   *
   * @param {string} field
   * @param {PartLabels} labels
   * @returns {number[]}
   */
  numbers(field, labels) {
    const known = this.ofParts.get(labels) ?? {};
    this.ofParts.set(labels, known);
    known[field] ??= [0, ...labels[LABELS[field]].map(({ name }) => this.number(field, name))];
    return known[field];
  }

  /** @param {string} part name of a part @returns {Promise<PartLabels>} */
  labels(part) {
    return this.loader.file("L", `${part}/l`, decodePartLabels);
  }

  /** @returns {Promise<PartLabels[]>} the names in all parts */
  all() {
    return Promise.all(this.head.parts.map((part) => this.labels(part.name)));
  }

  /** @param {string} field @returns {Promise<import("./index.js").Label[]>} of all parts, some several times */
  async labelsOf(field) {
    if (field === "publication") return this.head.publications;
    return (await this.all()).flatMap((part) => part[LABELS[field]]);
  }

  /**
   * The names that are called so, by name or by ASCII name.
   *
   * @param {string} field
   * @param {unknown[]} wanted
   * @returns {Promise<Set<number>>}
   */
  async called(field, wanted) {
    const keys = new Set(wanted.map((value) => fold(String(value))));
    return new Set((await this.labelsOf(field))
      .filter(({ name, slug }) => keys.has(fold(name)) || (slug !== "" && keys.has(fold(slug))))
      .map(({ name }) => this.number(field, name)));
  }
}
