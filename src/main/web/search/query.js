import { dateRangeOf } from "./dates.js";
import { fold } from "./fold.js";
import { termOf } from "./occurrences.js";
import { LONGEST_QUERY, hasIdleStar, isPrefix, tokensOf } from "./tokens.js";

/**
 * The grammar of queries. Nothing is an error: what cannot be read as grammar is searched as text,
 * and a note says so.
 *
 *     静默 管理           both, anywhere in the article; a run of Han is found as it stands
 *     "china daily"       held together, in “ ” and ＂ ＂ too
 *     clim*               words that begin so
 *     -公园  -"…"  -(…)   without
 *     静默 OR 封控         either; also | between spaces. OR binds closer than the space between
 *                         terms: 云溪 静默 OR 封控 is 云溪 (静默 OR 封控)
 *     云溪 (a OR -b)       brackets, of any width
 *     静默 NEAR/5 解除     at most five characters between them, either one first; 10 without number
 *     headline:静默  byline:林远  district:河东区  column:…  section:要闻  publication:…
 *     标题：静默  作者：林远  区：河东区  专栏：…  分类：要闻  报纸：…  with any colon; a name is whole,
 *                         or the beginning of one with a star: byline:林*
 *     date:2022-11..2022-12   日期：2022..   years, months, days; either end may be left out
 *
 * OR, NEAR and AND (which says nothing) are operators in capitals only, between spaces. A query
 * without any operator is plain text: its brackets and “ ” are printed marks, as when a reader
 * copies a passage. 或 is no operator, because newspapers print it on every page.
 *
 * @typedef {import("./occurrences.js").Term} Term
 * @typedef {import("./tokens.js").Token} Token
 * @typedef {import("./tokens.js").Note} Note
 * @typedef {import("./tokens.js").Field} Field
 *
 * @typedef {object} TermNode articles that hold a text
 * @property {"term"} type
 * @property {string} text folded
 * @property {boolean} words see `Term`
 * @property {"any" | "headline"} where
 *
 * @typedef {object} PrefixNode articles that hold a word that begins so
 * @property {"prefix"} type
 * @property {string} text folded
 * @property {"any" | "headline"} where
 *
 * @typedef {object} NearNode both, not overlapping, with at most so many characters between
 * @property {"near"} type
 * @property {TermNode | PrefixNode} left
 * @property {TermNode | PrefixNode} right
 * @property {number} distance
 *
 * @typedef {object} LooseNode articles that hold a text, punctuation apart; a second chance makes them
 * @property {"loose"} type
 * @property {string} text without marks
 * @property {boolean} words
 * @property {string[]} pieces what of it stands unbroken in the text
 * @property {"any" | "headline"} where
 *
 * @typedef {object} ValueNode articles with a name
 * @property {"value"} type
 * @property {"byline" | "publication" | "district" | "column" | "section"} field
 * @property {string} text folded
 * @property {boolean} prefix whether names need only begin so
 *
 * @typedef {object} DateNode articles of these days
 * @property {"date"} type
 * @property {string} from yyyy, yyyy-mm or yyyy-mm-dd; empty for none
 * @property {string} to the same, included
 *
 * @typedef {{type: "and", all: Node[]}} AndNode two or more, none of them an AndNode
 * @typedef {{type: "or", any: Node[]}} OrNode two or more, none of them an OrNode
 * @typedef {{type: "not", node: Node}} NotNode of anything but a NotNode
 *
 * @typedef {TermNode | PrefixNode | NearNode | LooseNode | ValueNode | DateNode | AndNode | OrNode
 *   | NotNode} Node
 *
 * @typedef {object} Query
 * @property {Node | null} tree null when nothing is asked, which all articles meet
 * @property {Term[]} terms what can be marked in an article: all that must not be absent
 * @property {Note[]} notes
 */

/** @param {string} input any string @returns {Query} */
export function parseQuery(input) {
  const notes = new Notes();
  let text = String(input ?? "");
  if (text.length > LONGEST_QUERY) {
    notes.add("too-long", text.slice(0, 20));
    text = text.slice(0, LONGEST_QUERY);
  }
  const add = (/** @type {string} */ code, /** @type {string} */ at) => notes.add(code, at);
  const tree = new Parser(tokensOf(text, add), add).sequence("");
  return { tree, terms: markedTerms(tree), notes: notes.list };
}

/** Notes, each once, and of one code no more than a few. */
class Notes {
  /** @type {Note[]} */
  list = [];

  /** @param {string} code @param {string} text */
  add(code, text) {
    const alike = this.list.filter((note) => note.code === code);
    if (alike.length < 3 && alike.every((note) => note.text !== text)) this.list.push({ code, text });
  }
}

class Parser {
  /** @param {Token[]} tokens @param {(code: string, text: string) => void} note */
  constructor(tokens, note) {
    this.tokens = tokens;
    this.note = note;
    this.at = 0;
  }

  /** @param {Field | ""} field of the group @returns {Node | null} all up to a closing bracket */
  sequence(field) {
    const all = [];
    while (this.at < this.tokens.length && this.tokens[this.at].type !== "close") {
      all.push(this.alternatives(field));
      if (this.tokens[this.at]?.type === "and" && this.isOperand(this.at + 1)) this.at++;
    }
    this.at++;
    return andOf(all);
  }

  /** @param {Field | ""} field @returns {Node | null} */
  alternatives(field) {
    const any = [this.neighbours(field)];
    while (this.tokens[this.at]?.type === "or" && this.isOperand(this.at + 1)) {
      this.at++;
      any.push(this.neighbours(field));
    }
    return orOf(any);
  }

  /** @param {Field | ""} field @returns {Node | null} */
  neighbours(field) {
    let left = this.operand(field);
    const pairs = [];
    while (this.tokens[this.at]?.type === "near" && isPlace(left) && this.isPlaceNext(field)) {
      const { distance } = this.tokens[this.at++];
      const right = this.operand(field);
      if (isPlace(right)) pairs.push({ type: "near", left, right, distance });
      left = right;
    }
    return pairs.length > 0 ? andOf(/** @type {NearNode[]} */ (pairs)) : left;
  }

  /** @param {Field | ""} field @returns {boolean} whether NEAR is followed by what has a place */
  isPlaceNext(field) {
    const token = this.tokens[this.at + 1];
    return field === "" && token?.type === "leaf" && !token.not && token.field === "" && fold(token.text) !== "";
  }

  /** @param {number} at @returns {boolean} */
  isOperand(at) {
    const type = this.tokens[at]?.type;
    return type === "leaf" || type === "open";
  }

  /** @param {Field | ""} field @returns {Node | null} */
  operand(field) {
    const token = this.tokens[this.at++];
    if (token.type === "or" || token.type === "and" || token.type === "near") {
      this.note(token.type + "-alone", token.raw);
      return textNode(token.raw, "any");
    }
    const node = token.type === "open" ? this.sequence(token.field || field) : this.leaf(token, token.field || field);
    return token.not ? notOf(node) : node;
  }

  /** @param {Token} token @param {Field | ""} field @returns {Node | null} */
  leaf({ text, raw, quoted }, field) {
    if (field === "date") return this.date(text, raw);
    if (field !== "" && field !== "headline") return this.value(field, text, raw, quoted);
    const where = field === "headline" ? "headline" : "any";
    if (!quoted && isPrefix(text)) return { type: "prefix", text: fold(text.slice(0, -1)), where };
    if (quoted || !hasIdleStar(text)) return textNode(text, where);
    this.note("star", raw);
    return textNode(text.slice(0, -1), where);
  }

  /** @param {string} text @param {string} raw @returns {Node | null} */
  date(text, raw) {
    const range = dateRangeOf(text);
    if (range) return { type: "date", ...range };
    this.note("date", raw);
    return textNode(raw.replace(/^[-－−﹣]/, ""), "any");
  }

  /** @param {ValueNode["field"]} field @param {string} text @param {string} raw @param {boolean} quoted @returns {Node | null} */
  value(field, text, raw, quoted) {
    const prefix = !quoted && /.[*＊]$/.test(text);
    const name = fold(prefix ? text.slice(0, -1) : text);
    if (name !== "") return { type: "value", field, text: name, prefix };
    this.note("field-empty", raw);
    return textNode(raw.replace(/^[-－−﹣]/, ""), "any");
  }
}

/** @param {string} text @param {"any" | "headline"} where @returns {TermNode | null} */
function textNode(text, where) {
  const folded = fold(text);
  return folded === "" ? null : { type: "term", ...termOf(folded), where };
}

/** @param {Node | null} node @returns {node is TermNode | PrefixNode} */
function isPlace(node) {
  return (node?.type === "term" || node?.type === "prefix") && node.where === "any";
}

/** @param {(Node | null)[]} nodes @returns {Node | null} all of them, each once */
export function andOf(nodes) {
  const all = eachOnce(nodes.flatMap((node) => (node?.type === "and" ? node.all : [node])));
  return all.length > 1 ? { type: "and", all } : all[0] ?? null;
}

/** @param {(Node | null)[]} nodes @returns {Node | null} any of them, each once */
export function orOf(nodes) {
  const any = eachOnce(nodes.flatMap((node) => (node?.type === "or" ? node.any : [node])));
  return any.length > 1 ? { type: "or", any } : any[0] ?? null;
}

/** @param {Node | null} node @returns {Node | null} */
function notOf(node) {
  if (node === null) return null;
  return node.type === "not" ? node.node : { type: "not", node };
}

/** @param {(Node | null)[]} nodes @returns {Node[]} */
function eachOnce(nodes) {
  /** @type {Map<string, Node>} */
  const different = new Map();
  for (const node of nodes) {
    if (node) different.set(JSON.stringify(node), node);
  }
  return [...different.values()];
}

/** @param {Node | null} tree @returns {Term[]} what is asked for, each once, in the order typed */
export function markedTerms(tree) {
  /** @type {Map<string, Term>} */
  const terms = new Map();
  const visit = (/** @type {Node} */ node) => {
    if (node.type === "and") node.all.forEach(visit);
    else if (node.type === "or") node.any.forEach(visit);
    else if (node.type === "near") [node.left, node.right].forEach(visit);
    else if (node.type === "term") put({ text: node.text, words: node.words });
    else if (node.type === "prefix") put({ text: node.text, words: true, prefix: true });
    else if (node.type === "loose") put({ text: node.text, words: node.words, loose: true });
  };
  const put = (/** @type {Term} */ term) => terms.set(JSON.stringify(term), term);
  if (tree) visit(tree);
  return [...terms.values()];
}

/**
 * A query that is read as that tree again, unless a text in it holds straight quotes.
 *
 * @param {Node | null} tree
 * @returns {string}
 */
export function printQuery(tree) {
  return tree ? printed(tree, 0) : "";
}

/** @param {Node} node @param {0 | 1 | 2} tightness 1 within AND, 2 where only one thing may stand @returns {string} */
function printed(node, tightness) {
  switch (node.type) {
    case "term": case "loose": return (node.where === "headline" ? "headline:" : "") + `"${node.text}"`;
    case "prefix": return (node.where === "headline" ? "headline:" : "") + node.text + "*";
    case "value": return `${node.field}:` + (node.prefix ? node.text + "*" : `"${node.text}"`);
    case "date": return "date:" + (node.from === node.to ? node.from : `${node.from}..${node.to}`);
    case "near": return bracketed(`${printed(node.left, 2)} NEAR/${node.distance} ${printed(node.right, 2)}`, tightness === 2);
    case "not": return "-" + printed(node.node, 2);
    case "or": return bracketed(node.any.map((part) => printed(part, part.type === "and" ? 2 : 1)).join(" OR "), tightness === 2);
    default: return bracketed(node.all.map((part) => printed(part, 1)).join(" "), tightness > 0);
  }
}

/** @param {string} text @param {boolean} wanted @returns {string} */
function bracketed(text, wanted) {
  return wanted ? `(${text})` : text;
}
