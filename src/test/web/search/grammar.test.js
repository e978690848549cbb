import assert from "node:assert/strict";
import { test } from "node:test";
import { fold } from "../../../main/web/search/fold.js";
import { parseQuery, printQuery } from "../../../main/web/search/query.js";
import { secondChances } from "../../../main/web/search/relax.js";
import { marksIn } from "../../../main/web/search/snippet.js";
import { RandomQueries } from "./random-query.js";

const documents = [
  ["2021-12-28", "云溪公园花展筹备就绪", "climate change与5g,n95口罩3.5%。临时、静默(管理)", "要闻"],
  ["2022-11-05", "城东静默管理解除", "“贴心”服务:and or near/5 -5℃,云溪 daily《晚报》——ガ", "民生"],
  ["2023-02-01", "𠮷野老人讲起旧事", "headline:标题:[a|b]*{}.+?^$\\ é 12、34;😀<b>&amp;", "副刊"],
].map(([date, headline, body, section]) => ({
  date, headline, section, fields: [headline, body], publication: "yxrb", district: "河东区", bylines: ["林远"],
}));

/** A tree as text; where readers part words by a space they may leave it out between others. */
const plain = (tree) => JSON.stringify(tree).replace(/(?<![a-zé0-9]) | (?![a-zé0-9])/g, "");

test("reads every tree that was written down as that tree", () => {
  const random = new RandomQueries(documents, 5);
  for (let i = 0; i < 20000; i++) {
    const tree = random.tree(i % 5);
    const typed = random.typed(tree);
    const { tree: read, notes } = parseQuery(typed);
    assert.equal(plain(read), plain(tree), typed);
    assert.deepEqual(notes, [], typed);
    assert.equal(JSON.stringify(parseQuery(printQuery(read)).tree), JSON.stringify(read), printQuery(read));
  }
});

test("takes a piece of print for what it is, whatever its punctuation", () => {
  const print = "（记者林远）11月20日，“临时静默”管理(第3版)有序—解除：居民『凭码』出行！下转02版【区：要闻】a|b*c《云溪·晚报》N95口罩…"
    + "备足“十四五”规划（草案）100%、3-5天;王**说“好(的)”。/NEAR/OR";
  const random = new RandomQueries(documents, 3);
  for (let i = 0; i < 5000; i++) {
    const start = random.below(print.length);
    const piece = print.slice(start, start + 1 + random.below(12));
    if (/^[-－]|^区：|^OR$|^NEAR|^\|$|[a-z0-9]\*$/i.test(piece)) continue;
    const { tree } = parseQuery(piece);
    assert.equal(tree?.type, "term", piece);
    // After Han a single star says nothing, and is left out.
    assert.equal(tree.text, fold(piece.replace(/(?<=\p{Script=Han})\*$/u, "")), piece);
  }
});

/** Strings of pieces that mean something to the grammar, and of any characters at all. */
function* hostile() {
  const random = new RandomQueries(documents, 9);
  const pieces = ['"', "＂", "“", "”", "「", "(", ")", "（", "）", "-", "－", " ", "　", "OR", " OR ", " AND ", "|", " NEAR/3 ", " NEAR ", "NEAR/",
    "headline:", "标题：", "byline:", "date:", "date:2022..", "date:..", "*", "＊", "a", "静默", "\ud800", "\udc00", "\u0000", "\u0007", "\ufffe",
    "😀", "<img src=x onerror=alert(1)>", ".*+?[]{}^$|\\", "\u200b", "\u202e", ":", "：", "\n", "é", "__proto__", "constructor:", "-(", "--"];
  yield* ["", " ", "　\u200b", "-", "－", "--", "(", ")", "()", "\"", "\"\"", "OR", "NEAR", "NEAR/0", "*", ":", "date:", "__proto__:x",
    undefined, null, 7, {}, [], NaN, true];
  for (const piece of pieces) yield piece.repeat(Math.ceil(10000 / piece.length));
  for (const [open, shut] of ["()", "（）", '""', "“”"]) {
    yield open.repeat(5000) + "a OR b" + shut.repeat(5000);
    yield ("-" + open).repeat(3000) + "a b" + shut.repeat(3000);
    yield (open + "a OR b" + shut + " ").repeat(1000);
  }
  yield "a OR ".repeat(2500);
  yield "a NEAR/3 ".repeat(1200);
  yield Array.from({ length: 2500 }, (_, i) => "静" + String.fromCharCode(0x4e00 + i)).join(" OR ");
  yield Array.from({ length: 2500 }, (_, i) => i).join(" -");
  for (let i = 0; i < 3000; i++) {
    const any = () => String.fromCharCode(random.below(2) ? random.below(0x300) : random.below(0x10000));
    yield Array.from({ length: random.below(40) }, () => (random.below(8) ? random.one(pieces) : any())).join("");
  }
}

test("never throws, and takes no longer for hostile queries", () => {
  let longest = 0;
  for (const query of hostile()) {
    const start = performance.now();
    const { tree, terms, notes } = parseQuery(query);
    longest = Math.max(longest, performance.now() - start);
    assert.ok(Array.isArray(terms) && Array.isArray(notes));
    assert.ok(leaves(tree) <= 10000 && depth(tree) < 80, String(query).slice(0, 50));
    assert.ok(notes.every(({ code, text }) => /^[a-z-]+$/.test(code) && text.length < 20001));
    assert.equal(typeof printQuery(tree), "string");
    assert.ok(secondChances(tree).every((chance) => chance.tree === null || leaves(chance.tree) < 20000));
    marksIn("静默<b>“a OR b”", terms.slice(0, 50));
  }
  assert.ok(longest < 2000, `${longest} ms`);
});

const leaves = (node) => (node === null ? 0 : parts(node).reduce((sum, part) => sum + leaves(part), 1));
const depth = (node) => (node === null ? 0 : 1 + Math.max(0, ...parts(node).map(depth)));
const parts = (node) => node.all ?? node.any ?? (node.node ? [node.node] : []);
