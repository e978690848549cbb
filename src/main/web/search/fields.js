import { conditions } from "./facets.js";
import { fold } from "./fold.js";

/**
 * What `district:` and the like ask of an article's row.
 *
 * @typedef {import("./index.js").Head} Head
 * @typedef {import("./names.js").Names} Names
 * @typedef {import("./facets.js").Conditions} Conditions
 * @typedef {import("./query.js").Node} Node
 * @typedef {import("./query.js").ValueNode} ValueNode
 * @typedef {import("./query.js").DateNode} DateNode
 * @typedef {import("./tokens.js").Note} Note
 */

/**
 * The articles of the issues of some days or of a newspaper, which need no rows.
 *
 * @param {Head} head
 * @param {import("./issues.js").Issues} issues
 * @param {ValueNode | DateNode} node
 * @returns {Promise<number[] | null>} ascending; null where rows must be looked at
 */
export async function articlesOfIssues(head, issues, node) {
  const isMeant = node.type === "date" ? isWithin(node) : isOfNewspaper(head, node);
  if (!isMeant) return null;
  /** @type {number[]} */
  const documents = [];
  for (const issue of await issues.all()) {
    if (!isMeant(issue)) continue;
    for (let document = issue.document; document < issue.end; document++) documents.push(document);
  }
  return documents;
}

/** @param {DateNode} node @returns {(issue: {date: string}) => boolean} */
function isWithin({ from, to }) {
  return ({ date }) => (from === "" || date >= from) && (to === "" || date.slice(0, to.length) <= to);
}

/** @param {Head} head @param {ValueNode} node @returns {((issue: {publication: string}) => boolean) | null} */
function isOfNewspaper(head, node) {
  if (node.field !== "publication") return null;
  const ids = new Set(head.publications.filter((label) => isCalled(label, node)).map(({ name }) => name));
  return ({ publication }) => ids.has(publication);
}

/** @param {{name: string, slug: string}} label @param {ValueNode} node @returns {boolean} */
function isCalled({ name, slug }, { text, prefix }) {
  return [name, slug].map(fold).some((called) => (prefix ? called.startsWith(text) : called === text));
}

/**
 * @param {Names} names
 * @param {ValueNode} node
 * @returns {Promise<Conditions | null>} what an article must meet; null when none does
 */
export async function conditionsOf(names, node) {
  const meant = await namesMeant(names, node);
  return meant.length === 0 ? null : conditions(names, { [node.field]: meant });
}

/** @param {Names} names @param {ValueNode} node @returns {Promise<string[]>} of the archive */
async function namesMeant(names, node) {
  const labels = await names.labelsOf(node.field);
  return labels.filter((label) => isCalled(label, node)).map(({ name }) => name);
}

/** @param {Names} names @param {Node | null} tree @returns {Promise<Note[]>} names that the archive does not have */
export async function unknownNames(names, tree) {
  if (!tree) return [];
  if (tree.type === "and") return unknownInAll(names, tree.all);
  if (tree.type === "or") return unknownInAll(names, tree.any);
  if (tree.type === "not") return unknownNames(names, tree.node);
  if (tree.type !== "value" || (await namesMeant(names, tree)).length > 0) return [];
  return [{ code: "no-such-name", text: `${tree.field}:${tree.text}${tree.prefix ? "*" : ""}` }];
}

/** @param {Names} names @param {Node[]} nodes @returns {Promise<Note[]>} */
async function unknownInAll(names, nodes) {
  return (await Promise.all(nodes.map((node) => unknownNames(names, node)))).flat();
}
