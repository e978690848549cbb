// Makes random queries as trees, and writes a tree down as a reader might type it. Shares no code
// with the scripts it tests.

const HAN = /[\p{Script=Han}\p{Script=Katakana}\u3099\u309a]/u;
const WORD = /^[a-z0-9é]+$/;

/** A document: id, publication, date, section, district, column, bylines, and folded texts. */
export class RandomQueries {
  /** @param {any[]} documents @param {number} seed from 1 */
  constructor(documents, seed) {
    this.documents = documents;
    this.seed = seed;
    this.words = [...new Set(documents.flatMap((d) => d.fields.flatMap((f) => f.match(/[a-z0-9é]+/g) ?? [])))];
  }

  /** @param {number} limit @returns {number} below it */
  below(limit) {
    this.seed = (this.seed * 48271) % 2147483647;
    return this.seed % limit;
  }

  /** @template T @param {T[]} things @returns {T} */
  one(things) {
    return things[this.below(things.length)];
  }

  /** @param {number} depth @returns {any} a tree: no AND within AND, no OR within OR, no NOT within NOT */
  tree(depth) {
    const kind = depth === 0 ? 0 : this.below(10);
    if (kind < 3) return this.leaf();
    if (kind < 6) return this.group("and", "all", depth);
    if (kind < 8) return this.group("or", "any", depth);
    const node = this.tree(depth - 1);
    return node.type === "not" ? node.node : { type: "not", node };
  }

  /** @param {string} type @param {string} parts @param {number} depth */
  group(type, parts, depth) {
    const nodes = Array.from({ length: 2 + this.below(3) }, () => this.tree(depth - 1))
      .flatMap((node) => (node.type === type ? node[parts] : [node]));
    const different = [...new Map(nodes.map((node) => [JSON.stringify(node), node])).values()];
    return different.length > 1 ? { type, [parts]: different } : different[0];
  }

  leaf() {
    const kind = this.below(16);
    if (kind < 7) return this.term(this.one(this.documents), "any");
    if (kind < 9) return this.term(this.one(this.documents), "headline");
    if (kind < 11) return this.prefix(kind === 9 ? "any" : "headline");
    if (kind < 13) return this.near();
    return kind < 14 ? this.date() : this.value();
  }

  term(document, where) {
    const texts = where === "headline" && document.headline ? [document.headline] : document.fields;
    for (let tries = 0; tries < 100; tries++) {
      const text = this.one(texts.length ? texts : ["云"]);
      const start = this.below(text.length);
      const piece = text.slice(start, start + 1 + this.below(this.below(3) ? 3 : 7)).trim();
      const whole = !/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(piece);
      if (piece !== "" && whole && !piece.includes('"')) return { type: "term", text: piece, words: !HAN.test(piece), where };
    }
    return { type: "term", text: "云溪", words: false, where };
  }

  prefix(where) {
    const word = this.one(this.words);
    return { type: "prefix", text: word.slice(0, 1 + this.below(Math.min(4, word.length))), where };
  }

  near() {
    const document = this.one(this.documents);
    const place = () => (this.below(6) ? this.term(document, "any") : this.prefix("any"));
    return { type: "near", left: place(), right: place(), distance: this.one([0, 1, 2, 3, 5, 10, 40]) };
  }

  date() {
    const day = () => this.one(this.documents).date.slice(0, this.one([4, 7, 10]));
    const ends = [day(), day()];
    if (this.below(4) === 0) ends[this.below(2)] = "";
    if (this.below(4) === 0) ends[1] = ends[0];
    const [from, to] = ends[0] && ends[1] ? ends.sort() : ends;
    return from || to ? { type: "date", from, to } : { type: "date", from: "2022", to: "2022" };
  }

  value() {
    const document = this.one(this.documents);
    const field = this.one(["byline", "publication", "district", "column", "section"]);
    const names = [document[field + "s"] ?? document[field] ?? "无此名"].flat();
    const text = (names[0] ?? "周小满").replace(/\s/g, "");
    const prefix = this.below(3) === 0;
    return { type: "value", field, text: prefix ? text.slice(0, 1 + this.below(text.length)) : text, prefix };
  }

  /** @param {any} node @returns {string} as somebody might type it */
  typed(node) {
    const operator = this.typedNode(node, "top");
    return this.below(3) ? operator : "　" + operator.replace(/ /g, () => this.one([" ", "  ", "　", "\t"]));
  }

  typedNode(node, within) {
    switch (node.type) {
      case "term": return this.field(node.where) + this.text(node.text);
      case "prefix": return this.field(node.where) + node.text + this.one(["*", "＊"]);
      case "value": return this.field(node.field) + (node.prefix ? node.text + "*" : this.text(node.text));
      case "date": return this.field("date") + this.range(node);
      case "near": return this.within(`${this.typedNode(node.left, "near")} ${this.one(["NEAR", "ＮＥＡＲ"])}/${node.distance} ${this.typedNode(node.right, "near")}`, within === "not");
      case "not": return this.one(["-", "－", "−"]) + this.typedNode(node.node, "not");
      case "or": return this.within(node.any.map((part) => this.typedNode(part, "or")).join(this.one([" OR ", " | ", " ｜ ", " ＯＲ "])), within === "not");
      default: return this.within(node.all.map((part) => this.typedNode(part, "and")).join(this.one([" ", " ", " AND "])), within === "not" || within === "or");
    }
  }

  /** Brackets where they are needed, and at times where they are not. */
  within(text, needed) {
    const bracketed = needed || (/ OR | NEAR/.test(text) && this.below(4) === 0);
    return bracketed ? this.one(["(", "（"]) + text + this.one([")", "）"]) : text;
  }

  field(name) {
    /** @type {Record<string, string[]>} */
    const names = { headline: ["标题"], byline: ["作者", "author"], publication: ["报纸"], district: ["区", "区县"], column: ["专栏", "栏目"], section: ["分类"], date: ["日期"] };
    return name === "any" ? "" : this.one([name, name.toUpperCase(), ...names[name]]) + this.one([":", "："]);
  }

  text(text) {
    const bare = [...text].every((c) => HAN.test(c) || WORD.test(c));
    if (bare && this.below(2)) return text;
    if (this.below(4) === 0) return `＂${text}＂`;
    return `"${text}"`;
  }

  range({ from, to }) {
    if (from === to && this.below(2)) return from;
    return from.replaceAll("-", this.one(["-", "/", "."])) + this.one(["..", "…", "~", "～"]) + to;
  }
}
