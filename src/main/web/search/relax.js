import { holdsHan, isHan } from "./characters.js";
import { andOf, orOf } from "./query.js";
import { piecesBetweenMarks, termOf, withoutMarks } from "./occurrences.js";

/**
 * Second chances for a query that finds nothing.
 *
 * @typedef {import("./query.js").Node} Node
 * @typedef {import("./query.js").TermNode} TermNode
 *
 * @typedef {object} Relaxed
 * @property {"marks" | "apart"} how `marks`: punctuation counts for nothing; `apart`: what stood
 *   between the punctuation of the query is found anywhere in the article
 * @property {Node} tree
 */

/** Texts of so many characters are looked for with marks in them, two characters from either end:
 * single characters are too frequent to be looked for. */
const SHORTEST_BROKEN = 4;
const LONGEST_BROKEN = 12;

/**
 * What may be searched instead, the nearest first.
 *
 * @param {Node | null} tree
 * @returns {Relaxed[]}
 */
export function secondChances(tree) {
  const marked = tree && rewritten(tree, withMarksApart);
  const found = [
    { how: /** @type {const} */ ("marks"), tree: changed(tree, marked) ?? (tree && rewritten(tree, broken)) },
    { how: /** @type {const} */ ("apart"), tree: tree && rewritten(tree, apart) },
  ];
  return /** @type {Relaxed[]} */ (found.filter((chance) => changed(tree, chance.tree)));
}

/** @param {Node | null} before @param {Node | null} after @returns {Node | null} after, if it is another */
function changed(before, after) {
  return JSON.stringify(before) === JSON.stringify(after) ? null : after;
}

/**
 * @param {Node} node
 * @param {(term: TermNode) => Node | null} change of the terms that are asked for
 * @returns {Node | null}
 */
function rewritten(node, change) {
  if (node.type === "and") return andOf(node.all.map((one) => rewritten(one, change)));
  if (node.type === "or") return orOf(node.any.map((one) => rewritten(one, change)));
  return node.type === "term" ? change(node) : node;
}

/** @param {TermNode} node @returns {Node | null} the same, where it has marks, whatever marks the text has */
function withMarksApart(node) {
  const pieces = piecesBetweenMarks(node.text);
  return pieces.length === 1 && pieces[0] === node.text ? node : loose(node, pieces);
}

/** @param {TermNode} node @param {string[]} pieces @returns {Node | null} */
function loose(node, pieces) {
  const { text } = withoutMarks(node.text);
  return text === "" ? null : { type: "loose", text, words: !holdsHan(text), pieces, where: node.where };
}

/** @param {TermNode} node @returns {Node} the same, with marks of the text between any two characters */
function broken(node) {
  const { text } = node;
  if (node.words || text.length < SHORTEST_BROKEN || text.length > LONGEST_BROKEN) return node;
  const cuts = [];
  for (let at = 2; at <= text.length - 2; at++) {
    if (isHan(text.codePointAt(at - 1) ?? 0) && isHan(text.codePointAt(at) ?? 0)) cuts.push(at);
  }
  return orOf(cuts.map((at) => loose(node, [text.slice(0, at), text.slice(at)]))) ?? node;
}

/** @param {TermNode} node @returns {Node | null} its pieces, anywhere */
function apart(node) {
  const pieces = piecesBetweenMarks(node.text);
  return andOf(pieces.map((text) => ({ type: "term", ...termOf(text), where: node.where })));
}
