// Answers a query's tree by looking at every document. Shares no code with the scripts it tests.

const LETTER = "[a-z0-9é]";

/** @param {string} text @returns {string} */
const quoted = (text) => text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");

/** @param {any} node a term or prefix @returns {RegExp} */
function pattern({ type, text, words }) {
  const before = (type === "prefix" || words) && /^[a-z0-9é]/.test(text) ? `(?<!${LETTER})` : "";
  const after = type === "prefix" ? `${LETTER}*` : words && /[a-z0-9é]$/.test(text) ? `(?!${LETTER})` : "";
  return new RegExp(`(?=(${before}${quoted(text)}${after}))`, "g");
}

/** @param {any} document @param {any} node @returns {[number, number][]} where it stands in the whole text */
function spans(document, node) {
  return [...document.text.matchAll(pattern(node))].map((m) => [m.index, m.index + m[1].length]);
}

/** @param {any} document @param {any} node @returns {boolean} whether the document meets it */
export function meets(document, node) {
  switch (node.type) {
    case "and": return node.all.every((part) => meets(document, part));
    case "or": return node.any.some((part) => meets(document, part));
    case "not": return !meets(document, node.node);
    case "near": return isNear(spans(document, node.left), spans(document, node.right), node.distance);
    case "date": return (node.from === "" || document.date >= node.from)
      && (node.to === "" || document.date.slice(0, node.to.length) <= node.to);
    case "value": return hasName(document, node);
    default: return (node.where === "headline" ? [document.headline] : document.fields)
      .some((field) => pattern(node).test(field));
  }
}

/** @param {[number, number][]} one @param {[number, number][]} other @param {number} distance */
function isNear(one, other, distance) {
  return one.some(([start, end]) => other.some(([start2, end2]) =>
    (start2 >= end && start2 - end <= distance) || (start >= end2 && start - end2 <= distance)));
}

/** @param {any} document @param {any} node */
function hasName(document, { field, text, prefix }) {
  const names = [document[field + "s"] ?? document[field] ?? []].flat().map((name) => name.replace(/\s/g, ""));
  return names.some((name) => (prefix ? name.startsWith(text) : name === text));
}
