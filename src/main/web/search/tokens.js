import { holdsHan, isHan, isSpace, isWord } from "./characters.js";
import { fold } from "./fold.js";

/**
 * Cuts what was typed into tokens; `query.js` makes a tree of them and tells the grammar.
 *
 * @typedef {"headline" | "byline" | "publication" | "district" | "column" | "section" | "date"} Field
 *
 * @typedef {object} Token
 * @property {"leaf" | "open" | "close" | "or" | "and" | "near"} type
 * @property {string} raw as it was typed
 * @property {string} text of a leaf, without quotes and field
 * @property {boolean} not whether a minus stood before it
 * @property {Field | ""} field
 * @property {boolean} quoted
 * @property {number} distance of NEAR
 *
 * @typedef {object} Note something that could not be read as it may have been meant
 * @property {string} code `quote-open`, `bracket`, `printed`, `or-alone`,
 *   `and-alone`, `near-alone`, `minus-alone`, `field-empty`, `date`, `star`, `too-long`, `too-deep`, `too-many`; of a result
 *   also `no-such-name`, `prefix-cut`
 * @property {string} text the place in the query it speaks of
 */

/** Longer queries are cut there. */
export const LONGEST_QUERY = 20000;
/** Brackets within more brackets than that are not read. */
const DEEPEST = 32;
/** So many different terms are searched for. */
const MOST_LEAVES = 256;
/** What `NEAR` without a number means. */
const USUAL_DISTANCE = 10;
const FARTHEST = 1000;

/** @type {Record<string, Field>} */
const FIELD_NAMES = {
  headline: "headline", title: "headline", 标题: "headline", 標題: "headline",
  byline: "byline", author: "byline", 作者: "byline",
  publication: "publication", paper: "publication", 报纸: "publication", 報紙: "publication",
  district: "district", 区: "district", 區: "district", 区县: "district", 區縣: "district",
  column: "column", 专栏: "column", 專欄: "column", 栏目: "column", 欄目: "column",
  section: "section", 分类: "section", 分類: "section", 版面: "section",
  date: "date", 日期: "date",
};
const FIELD_BEFORE = new RegExp(`(${Object.keys(FIELD_NAMES).join("|")})[:：]`, "iy");
const OPERATOR_WORD = /(AND|ＡＮＤ)|(NEAR|ＮＥＡＲ)(?:[/／]([0-9０-９]{1,9}))?|OR|ＯＲ|[|｜]{1,2}/y;
const MINUS = "-－−﹣";
const OPENING = "(（";
const CLOSING = ")）";
/** @type {Record<string, string>} */
const CURLY = { "“": "”", "「": "」", "『": "』" };

/**
 * The tokens of a query. One without any operator is plain text: its brackets and its “ ” are
 * printed marks, and only white space parts terms.
 *
 * @param {string} input
 * @param {(code: string, text: string) => void} note
 * @returns {Token[]}
 */
export function tokensOf(input, note) {
  const { pairs, alone } = bracketPairs(input);
  for (const at of alone) note("bracket", excerpt(input, at));
  const lexer = new Lexer(input, pairs);
  const tokens = lexer.all();
  const plain = !tokens.some(isOperator);
  for (const { code, text } of lexer.notes) {
    if (!plain || code === "field-empty") note(code, text);
  }
  return plain ? plainTokens(input, pairs, note) : tokens;
}

/** @param {Token} token @returns {boolean} whether it can only be grammar, not print */
function isOperator({ type, raw, not, field, quoted }) {
  return type === "or" || type === "and" || type === "near" || not || field !== ""
    || (type === "leaf" && (quoted ? isStraight(raw[0]) : isPrefix(raw)));
}

/** @param {string} raw @returns {boolean} whether it is the beginning of a word with a star */
export function isPrefix(raw) {
  if (!/[*＊]$/.test(raw)) return false;
  const stem = fold(raw.slice(0, -1));
  return stem !== "" && !holdsHan(stem) && [...stem].every((c) => isWord(/** @type {number} */ (c.codePointAt(0))));
}

/** @param {string} raw @returns {boolean} whether a star follows a text that is a substring anyway */
export function hasIdleStar(raw) {
  if (!/[*＊]$/.test(raw)) return false;
  const stem = fold(raw.slice(0, -1));
  const last = [...stem].at(-1)?.codePointAt(0) ?? 0;
  return holdsHan(stem) && (isHan(last) || isWord(last));
}

/** @param {string} input @param {number} at @returns {string} */
function excerpt(input, at) {
  return [...input.slice(at, at + 40)].slice(0, 20).join("");
}

/** @param {string | undefined} c @returns {boolean} */
function isStraight(c) {
  return c === '"' || c === "＂";
}

/** @param {string} input @param {number} at of an opening quote @returns {number} of the closing one, or -1 */
function closingQuote(input, at) {
  if (!isStraight(input[at])) return CURLY[input[at]] ? input.indexOf(CURLY[input[at]], at + 1) : -1;
  const ends = [input.indexOf('"', at + 1), input.indexOf("＂", at + 1)].filter((end) => end >= 0);
  return ends.length === 0 ? -1 : Math.min(...ends);
}

/** @param {string} input @param {number} at @returns {boolean} whether a term may begin there */
function isTermStart(input, at) {
  return at === 0 || isSpace(input.charCodeAt(at - 1)) || (OPENING + MINUS + ":：").includes(input[at - 1]);
}

/**
 * Which brackets belong together, those in quotes left out.
 *
 * @param {string} input
 * @returns {{pairs: Map<number, number>, alone: number[]}} places of opening and closing ones
 */
function bracketPairs(input) {
  /** @type {Map<number, number>} */
  const pairs = new Map();
  /** @type {number[]} */
  const open = [];
  const alone = [];
  const lastQuote = Math.max(input.lastIndexOf('"'), input.lastIndexOf("＂"));
  for (let at = 0; at < input.length; at++) {
    if (OPENING.includes(input[at])) open.push(at);
    else if (CLOSING.includes(input[at])) {
      const opening = open.pop();
      if (opening === undefined) alone.push(at);
      else pairs.set(opening, at);
    } else if (isStraight(input[at]) && at < lastQuote && isTermStart(input, at)) {
      at = closingQuote(input, at);
    }
  }
  return { pairs, alone: [...open, ...alone].sort((a, b) => a - b) };
}

/**
 * @param {string} input
 * @param {Map<number, number>} pairs
 * @param {(code: string, text: string) => void} note
 * @returns {Token[]} terms parted by white space, quotes and brackets around a whole term kept
 */
function plainTokens(input, pairs, note) {
  /** @type {Token[]} */
  const tokens = [];
  const isEnd = (/** @type {number} */ at) => at === input.length || isSpace(input.charCodeAt(at));
  const terms = new Set();
  for (let at = 0; at < input.length; at++) {
    if (isSpace(input.charCodeAt(at))) continue;
    if (terms.size >= MOST_LEAVES) {
      note("too-many", excerpt(input, at));
      break;
    }
    const closing = pairs.get(at) ?? (hasCloser(input, at) ? closingQuote(input, at) : -1);
    let end = closing + 1;
    if (closing > at + 1 && isEnd(end)) note("printed", input.slice(at, end));
    else for (end = at; !isEnd(end);) end++;
    const raw = input.slice(at, end);
    if (isStraight(raw[0])) note("quote-open", raw);
    if ([...raw].every((c) => MINUS.includes(c))) note("minus-alone", raw);
    terms.add(raw);
    tokens.push(leaf(raw));
    at = end;
  }
  return tokens;
}

/** @param {string} input @param {number} at @returns {boolean} whether a closing quote comes at all */
function hasCloser(input, at) {
  return CURLY[input[at]] !== undefined && input.lastIndexOf(CURLY[input[at]]) > at;
}

/** @param {string} raw @param {Partial<Token>} [more] @returns {Token} */
function leaf(raw, more = {}) {
  return { type: "leaf", raw, text: raw, not: false, field: "", quoted: false, distance: 0, ...more };
}

/** Reads a query that has operators. */
class Lexer {
  /** @param {string} input @param {Map<number, number>} pairs brackets that belong together */
  constructor(input, pairs) {
    this.input = input;
    this.pairs = pairs;
    this.at = 0;
    this.depth = 0;
    /** @type {Set<number>} closing brackets of groups */
    this.ends = new Set();
    /** @type {Set<string>} */
    this.terms = new Set();
    /** @type {Token[]} */
    this.tokens = [];
    /** @type {Note[]} */
    this.notes = [];
    this.lastQuote = Math.max(input.lastIndexOf('"'), input.lastIndexOf("＂"));
  }

  /** @returns {Token[]} */
  all() {
    while (this.at < this.input.length) {
      if (isSpace(this.input.charCodeAt(this.at))) this.at++;
      else if (this.ends.has(this.at)) this.close();
      else if (this.terms.size >= MOST_LEAVES) return this.full();
      else this.next();
    }
    return this.tokens;
  }

  /** @returns {Token[]} what was read before there were too many terms */
  full() {
    this.notes.push({ code: "too-many", text: excerpt(this.input, this.at) });
    return this.tokens;
  }

  close() {
    this.tokens.push(leaf(this.input[this.at++], { type: "close" }));
    this.depth--;
  }

  /** Reads a minus, a field's name and what they belong to; or an operator. */
  next() {
    const start = this.at;
    if (this.operator()) return;
    const not = MINUS.includes(this.input[start]) && this.isOperand(start + 1)
      && !MINUS.includes(this.input[start + 1]);
    if (not) this.at++;
    const field = this.field();
    if (this.open(start, not, field) || this.quote(start, not, field)) return;
    this.bare(start, not, field);
  }

  /** @param {number} at @returns {boolean} whether something follows there, without a space */
  isOperand(at) {
    return at < this.input.length && !isSpace(this.input.charCodeAt(at)) && !this.ends.has(at);
  }

  /** @returns {boolean} whether there was one */
  operator() {
    OPERATOR_WORD.lastIndex = this.at;
    const found = OPERATOR_WORD.exec(this.input);
    if (!found || !this.isTermEnd(this.at + found[0].length)) return false;
    const [word, and, near, distance] = found;
    const type = and ? "and" : near ? "near" : "or";
    this.tokens.push(leaf(word, { type, distance: distanceOf(distance) }));
    this.at += word.length;
    return true;
  }

  /** @returns {Field | ""} the field whose name stands there with something behind it */
  field() {
    FIELD_BEFORE.lastIndex = this.at;
    const found = FIELD_BEFORE.exec(this.input);
    if (!found) return "";
    const value = this.at + found[0].length;
    if (!this.isOperand(value)) {
      this.notes.push({ code: "field-empty", text: found[0] });
      return "";
    }
    this.at = value;
    return FIELD_NAMES[found[1].toLowerCase()];
  }

  /** @param {number} start @param {boolean} not @param {Field | ""} field @returns {boolean} */
  open(start, not, field) {
    const end = this.pairs.get(this.at);
    if (end === undefined || fold(this.input.slice(this.at + 1, end)) === "") return false;
    if (this.depth >= DEEPEST) {
      this.notes.push({ code: "too-deep", text: excerpt(this.input, start) });
      return false;
    }
    this.depth++;
    this.ends.add(end);
    this.tokens.push(leaf(this.input.slice(start, this.at + 1), { type: "open", not, field }));
    this.at++;
    return true;
  }

  /** @param {number} start @param {boolean} not @param {Field | ""} field @returns {boolean} */
  quote(start, not, field) {
    const c = this.input[this.at];
    const end = this.at < this.lastQuote || hasCloser(this.input, this.at) ? closingQuote(this.input, this.at) : -1;
    if (end < 0 || (!isStraight(c) && !this.isTermEnd(end + 1))) {
      if (isStraight(c)) this.notes.push({ code: "quote-open", text: excerpt(this.input, start) });
      return false;
    }
    const text = this.input.slice(this.at + 1, end);
    this.at = end + 1;
    this.push(this.input.slice(start, this.at), { text, not, field, quoted: true });
    return true;
  }

  /** @param {number} at @returns {boolean} */
  isTermEnd(at) {
    return at === this.input.length || isSpace(this.input.charCodeAt(at)) || this.ends.has(at);
  }

  /** @param {number} start @param {boolean} not @param {Field | ""} field */
  bare(start, not, field) {
    const end = Math.max(this.endOfBare(this.at), this.at + 1);
    const text = this.input.slice(this.at, end);
    this.at = end;
    const raw = this.input.slice(start, end);
    if ([...raw].every((c) => MINUS.includes(c))) this.notes.push({ code: "minus-alone", text: raw });
    this.push(raw, { text, not, field });
  }

  /** @param {string} raw @param {Partial<Token>} more */
  push(raw, more) {
    this.terms.add(raw);
    this.tokens.push(leaf(raw, more));
  }

  /** @param {number} from @returns {number} */
  endOfBare(from) {
    let end = from;
    while (end < this.input.length && !isSpace(this.input.charCodeAt(end)) && !this.ends.has(end)) end++;
    return end;
  }
}

/** @param {string | undefined} digits @returns {number} */
function distanceOf(digits) {
  return digits === undefined ? USUAL_DISTANCE : Math.min(Number(fold(digits)), FARTHEST);
}
