import { conditions } from "./facets.js";
import { fold } from "./fold.js";

/**
 * What `district:` and the like ask of an article's row.
 *
 * @typedef {import("./names.js").Names} Names
 * @typedef {import("./facets.js").Condition} Condition
 * @typedef {import("./query.js").Node} Node
 * @typedef {import("./query.js").ValueNode} ValueNode
 * @typedef {import("./query.js").DateNode} DateNode
 * @typedef {import("./tokens.js").Note} Note
 */

/**
 * @param {Names} names
 * @param {ValueNode | DateNode} node
 * @returns {Promise<Condition[] | null>} all of which a row must meet; null when none does
 */
export async function conditionsOf(names, node) {
  if (node.type === "date") return conditions(names, { from: node.from, to: node.to });
  const meant = await namesMeant(names, node);
  return meant.length === 0 ? null : conditions(names, { [node.field]: meant });
}

/** @param {Names} names @param {ValueNode} node @returns {Promise<string[]>} of the archive */
async function namesMeant(names, { field, text, prefix }) {
  const labels = await names.labelsOf(field);
  return labels
    .filter((label) => [label.name, label.slug].map(fold)
      .some((name) => (prefix ? name.startsWith(text) : name === text)))
    .map((label) => label.name);
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
