import { ALL_ARTICLES, NO_ARTICLES, allBut, inAny, inBoth } from "./sets.js";
import { piecesMeet, spansMeet, unitedSpans } from "./near.js";

/**
 * Finds the articles that meet a query, exactly, and as little else as it can: of terms that must
 * all stand in an article a few are looked for at a time, the longest first, and the rest only
 * while any article is left.
 *
 * @typedef {import("./query.js").Node} Node
 * @typedef {import("./query.js").TermNode} TermNode
 * @typedef {import("./query.js").PrefixNode} PrefixNode
 * @typedef {import("./query.js").NearNode} NearNode
 * @typedef {import("./query.js").LooseNode} LooseNode
 * @typedef {import("./query.js").ValueNode} ValueNode
 * @typedef {import("./query.js").DateNode} DateNode
 * @typedef {import("./occurrences.js").Term} Term
 * @typedef {import("./match.js").TermHits} TermHits
 * @typedef {import("./match.js").PlacedHits} Placed
 * @typedef {import("./sets.js").Articles} Articles
 * @typedef {import("./tokens.js").Note} Note
 *
 * @typedef {object} Door what a search index must answer
 * @property {(term: Term) => Promise<TermHits>} find
 * @property {(term: Term, documents: number[]) => Promise<Placed>} placed in those articles at least
 * @property {(prefix: string) => Promise<string[]>} wordsWith
 * @property {(node: ValueNode | DateNode, within: number[] | null) => Promise<number[]>} where
 *   articles of the list, or of all, whose row meets it
 * @property {(document: number) => Promise<{headline: string, fields: string[]}>} fields folded
 * @property {number} documents how many articles there are
 *
 * @typedef {{label: string, hits: TermHits}} FoundTerm a text that was asked for, and where it stands
 *
 * @typedef {object} Answer
 * @property {Articles} articles
 * @property {FoundTerm[]} terms those that make an article better, in the order typed
 * @property {Note[]} notes
 * @property {boolean} exact false when there were too many articles to look at their text
 */

/** How many terms are looked for before a look whether any article is left. */
const ASKED_AT_ONCE = 8;
/** So many words of a prefix are searched for. */
const MOST_WORDS = 1000;
/** Of longer words the index knows the beginning; what begins so is found as a substring. */
const LONGEST_WHOLE_WORD = 32;
/** So many articles are looked through for a text that may be broken by punctuation. */
const MOST_READ = 64;

/** @param {Node | null} tree @param {Door} door @returns {Promise<Answer>} */
export async function evaluate(tree, door) {
  const evaluation = new Evaluation(door);
  const articles = tree ? await evaluation.node(tree, true, null) : ALL_ARTICLES;
  const order = tree ? termLabels(tree) : [];
  const terms = [...evaluation.found].sort((a, b) => order.indexOf(a[0]) - order.indexOf(b[0]));
  return {
    articles,
    terms: terms.map(([label, hits]) => ({ label, hits })),
    notes: evaluation.notes,
    exact: evaluation.exact,
  };
}

/** @param {Node} node @returns {string[]} of its terms in order */
function termLabels(node) {
  if (node.type === "and") return node.all.flatMap(termLabels);
  if (node.type === "or") return node.any.flatMap(termLabels);
  if (node.type === "near") return [node.left, node.right].map(termLabel);
  return node.type === "term" || node.type === "prefix" || node.type === "loose" ? [termLabel(node)] : [];
}

/** @param {TermNode | PrefixNode | LooseNode} node @returns {string} how a reason names it */
function termLabel({ type, text, where }) {
  return (where === "headline" ? "headline:" : "") + text + (type === "prefix" ? "*" : "");
}

class Evaluation {
  /** @param {Door} door */
  constructor(door) {
    this.door = door;
    /** @type {Map<string, TermHits>} */
    this.found = new Map();
    /** @type {Note[]} */
    this.notes = [];
    this.exact = true;
  }

  /**
   * The articles that meet a node; of those outside `within` nothing need be right.
   *
   * @param {Node} node
   * @param {boolean} wanted false within a minus
   * @param {number[] | null} within null for all
   * @returns {Promise<Articles>}
   */
  async node(node, wanted, within) {
    switch (node.type) {
      case "term": case "prefix": return listed((await this.hits(node, wanted)).documents);
      case "near": return this.near(node, wanted, within);
      case "loose": return this.loose(node, wanted);
      case "value": case "date": return listed(await this.door.where(node, within));
      case "not": return allBut(await this.node(node.node, !wanted, within));
      case "or": return inAny(await eachOf(node.any, (one) => this.node(one, wanted, within)));
      default: return this.all(node.all, wanted, within);
    }
  }

  /** @param {TermNode | PrefixNode} node @param {boolean} wanted @returns {Promise<TermHits>} */
  async hits(node, wanted) {
    const label = termLabel(node);
    const known = this.found.get(label);
    if (known) return known;
    const spelled = await this.spelled(node);
    const all = unitedHits(await eachOf(spelled, (term) => this.door.find(term)));
    const hits = node.where === "headline" ? inHeadlines(all) : all;
    if (wanted) this.found.set(label, hits);
    return hits;
  }

  /** @param {TermNode | PrefixNode} node @returns {Promise<Term[]>} what it is in the text */
  async spelled(node) {
    if (node.type === "term") return [{ text: node.text, words: node.words }];
    const words = await this.door.wordsWith(node.text);
    const note = { code: "prefix-cut", text: node.text + "*" };
    const said = this.notes.some(({ text }) => text === note.text);
    if (words.length > MOST_WORDS && !said) this.notes.push(note);
    return words.slice(0, MOST_WORDS).map((text) => ({ text, words: text.length < LONGEST_WHOLE_WORD }));
  }

  /** @param {Node[]} nodes @param {boolean} wanted @param {number[] | null} within @returns {Promise<Articles>} */
  async all(nodes, wanted, within) {
    const texts = nodes.filter(isText).sort((a, b) => b.text.length - a.text.length);
    let left = within ? listed(within) : ALL_ARTICLES;
    for (let i = 0; i < texts.length && !isNone(left); i += ASKED_AT_ONCE) {
      const next = texts.slice(i, i + ASKED_AT_ONCE);
      const found = await Promise.all(next.map((node) => this.node(node, wanted, null)));
      left = found.sort((a, b) => a.list.length - b.list.length).reduce(inBoth, left);
    }
    const others = nodes.filter((node) => !isText(node)).sort((a, b) => dearness(a) - dearness(b));
    for (const node of others) {
      if (isNone(left)) return left;
      left = inBoth(left, await this.node(node, wanted, left.except ? null : left.list));
    }
    return left;
  }

  /** @param {NearNode} node @param {boolean} wanted @param {number[] | null} within @returns {Promise<Articles>} */
  async near({ left, right, distance }, wanted, within) {
    const [one, other] = await Promise.all([this.hits(left, wanted), this.hits(right, wanted)]);
    const both = inBoth(listed(one.documents), listed(other.documents));
    const { list } = within ? inBoth(both, listed(within)) : both;
    if (list.length === 0) return NO_ARTICLES;
    const [a, b] = await Promise.all([this.spans(left, list), this.spans(right, list)]);
    return listed(list.filter((document) => spansMeet(a.get(document) ?? [], b.get(document) ?? [], distance)));
  }

  /** @param {TermNode | PrefixNode} node @param {number[]} within */
  async spans(node, within) {
    const terms = await this.spelled(node);
    const placed = await eachOf(terms, (term) => this.door.placed(term, within));
    return unitedSpans(placed.map((p, i) => ({ ...p, length: terms[i].text.length })), within);
  }

  /** @param {LooseNode} node @param {boolean} wanted @returns {Promise<Articles>} */
  async loose(node, wanted) {
    const pieces = node.pieces.map((text) => ({ text, words: node.words }));
    let { list } = ALL_ARTICLES;
    for (const [i, term] of pieces.slice().sort((a, b) => b.text.length - a.text.length).entries()) {
      const found = listed((await this.door.find(term)).documents);
      list = i === 0 ? found.list : inBoth(listed(list), found).list;
      if (list.length === 0) return NO_ARTICLES;
    }
    if (list.length > MOST_READ) list = await this.inOrder(pieces, list);
    if (list.length > MOST_READ) this.exact = false;
    const last = list.slice(-MOST_READ);
    const holds = await Promise.all(last.map(async (document) => piecesMeet(node, await this.door.fields(document))));
    const documents = last.filter((_, i) => holds[i]);
    const hits = { documents, heads: documents.map(() => 0), times: documents.map(() => 1) };
    const known = this.found.get(termLabel(node));
    if (wanted) this.found.set(termLabel(node), known ? unitedHits([known, hits]) : hits);
    return listed(documents);
  }

  /** @param {Term[]} pieces @param {number[]} list @returns {Promise<number[]>} where they follow each other */
  async inOrder(pieces, list) {
    const all = await Promise.all(pieces.map((term) => this.door.placed(term, list)));
    const spans = all.map((placed, i) => unitedSpans([{ ...placed, length: pieces[i].text.length }], list));
    return list.filter((document) => spans.every((span, i) =>
      i === 0 || spansMeet(spans[i - 1].get(document) ?? [], span.get(document) ?? [], FEW_MARKS)));
  }
}

/** Punctuation between two pieces of a text is hardly ever longer. */
const FEW_MARKS = 4;

/** @param {number[]} list @returns {Articles} */
function listed(list) {
  return { list, except: false };
}

/** @param {Articles} articles @returns {boolean} */
function isNone({ list, except }) {
  return list.length === 0 && !except;
}

/** @param {Node} node @returns {node is TermNode | PrefixNode} */
function isText(node) {
  return node.type === "term" || node.type === "prefix";
}

/** @param {Node} node @returns {number} what asks least of the index, and leaves least, goes first */
function dearness({ type }) {
  return { or: 0, value: 2, date: 2, not: 3 }[/** @type {string} */ (type)] ?? 1;
}

/**
 * @template T, R
 * @param {T[]} things
 * @param {(thing: T) => Promise<R>} ask
 * @returns {Promise<R[]>} the answers, a few asked for at a time
 */
async function eachOf(things, ask) {
  const answers = [];
  for (let i = 0; i < things.length; i += ASKED_AT_ONCE) {
    answers.push(...await Promise.all(things.slice(i, i + ASKED_AT_ONCE).map(ask)));
  }
  return answers;
}

/** @param {TermHits} hits @returns {TermHits} those with the term in the headline, and nothing else of them */
function inHeadlines({ documents, heads }) {
  const list = documents.filter((_, i) => heads[i] & 1);
  return { documents: list, heads: list.map(() => 1), times: list.map(() => 0) };
}

/** @param {TermHits[]} all @returns {TermHits} */
function unitedHits(all) {
  if (all.length === 1) return all[0];
  /** @type {Map<number, {heads: number, times: number}>} */
  const rows = new Map();
  for (const { documents, heads, times } of all) {
    documents.forEach((document, i) => {
      const row = rows.get(document) ?? { heads: 0, times: 0 };
      rows.set(document, { heads: row.heads | heads[i], times: row.times + times[i] });
    });
  }
  const documents = [...rows.keys()].sort((a, b) => a - b);
  const sorted = documents.map((document) => /** @type {{heads: number, times: number}} */ (rows.get(document)));
  return { documents, heads: sorted.map((row) => row.heads), times: sorted.map((row) => row.times) };
}
