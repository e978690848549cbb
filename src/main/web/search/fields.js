import { conditions } from "./facets.js";
import { fold } from "./fold.js";

/**
 * What `district:` and the like ask of an article's row.
 *
 * @typedef {import("./index.js").Head} Head
 * @typedef {import("./facets.js").Condition} Condition
 * @typedef {import("./query.js").Node} Node
 * @typedef {import("./query.js").ValueNode} ValueNode
 * @typedef {import("./query.js").DateNode} DateNode
 * @typedef {import("./tokens.js").Note} Note
 */

/**
 * @param {Head} head
 * @param {ValueNode | DateNode} node
 * @returns {Condition[] | null} all of which a row must meet; null when none does
 */
export function conditionsOf(head, node) {
  if (node.type === "date") return conditions(head, { from: node.from, to: node.to }, []);
  const names = namesMeant(head, node);
  return names.length === 0 ? null : conditions(head, { [node.field]: names }, []);
}

/** @param {Head} head @param {ValueNode} node @returns {string[]} of the archive */
function namesMeant(head, { field, text, prefix }) {
  return head[/** @type {keyof Head} */ (field + "s")]
    .filter((/** @type {import("./index.js").Label} */ label) => [label.name, label.slug].map(fold)
      .some((name) => (prefix ? name.startsWith(text) : name === text)))
    .map((/** @type {import("./index.js").Label} */ label) => label.name);
}

/** @param {Head} head @param {Node | null} tree @returns {Note[]} names that the archive does not have */
export function unknownNames(head, tree) {
  if (!tree) return [];
  if (tree.type === "and") return tree.all.flatMap((node) => unknownNames(head, node));
  if (tree.type === "or") return tree.any.flatMap((node) => unknownNames(head, node));
  if (tree.type === "not") return unknownNames(head, tree.node);
  if (tree.type !== "value" || namesMeant(head, tree).length > 0) return [];
  return [{ code: "no-such-name", text: `${tree.field}:${tree.text}${tree.prefix ? "*" : ""}` }];
}
