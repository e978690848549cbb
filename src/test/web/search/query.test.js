import assert from "node:assert/strict";
import { test } from "node:test";
import { occurrences, parseQuery } from "../../../main/web/search/query.js";
import { partsOf } from "../../../main/web/search/terms.js";
import { completions } from "../../../main/web/search/suggest.js";

const texts = (query) => parseQuery(query).terms.map(({ text }) => text);

test("parts terms at white space of any kind and keeps each once", () => {
  assert.deepEqual(texts("  云溪　静默\n云溪 "), ["云溪", "静默"]);
});

test("holds together what stands in quotes", () => {
  assert.deepEqual(texts('"China Daily" ＂临时 静默＂'), ["china daily", "临时静默"]);
});

test("takes a quote that is not closed, or stands inside a term, as text", () => {
  assert.deepEqual(texts('"云溪 静默'), ['"云溪', "静默"]);
  assert.deepEqual(texts('他说"好"的'), ['他说"好"的']);
});

test("takes names after byline: and leaves it as text without a name", () => {
  assert.deepEqual(parseQuery('byline:林远 BYLINE:"周 小满" byline:'), {
    terms: [{ text: "byline:", words: true }], bylines: ["林远", "周小满"],
  });
});

test("takes terms without ideographs as words", () => {
  const words = parseQuery("云溪 N95口罩 126 3.5% …").terms.map((term) => term.words);
  assert.deepEqual(words, [false, false, true, true, true]);
});

test("never throws", () => {
  const hostile = ["-", "\"", "\"\"", "byline:", ":", "<img src=x onerror=alert(1)>", ".*+?[](){}^$|\\",
    "\ud800", "\udc00\ud800", "\u0000\u0007", "😀", "OR AND NOT ( ) NEAR/3", "a".repeat(10000),
    "云 ".repeat(5000), '"'.repeat(9999), undefined, null, 7];
  for (const query of hostile) assert.ok(parseQuery(query).terms.length >= 0);
});

test("finds words as words and ideographs anywhere", () => {
  const [word] = parseQuery("126").terms;
  assert.deepEqual(occurrences("设126个,1264件,126", word), [[1, 4], [12, 15]]);
  const [run] = parseQuery("6个").terms;
  assert.deepEqual(occurrences("设126个", run), [[3, 5]]);
});

test("covers every unit of a term with keys", () => {
  for (const query of ["云溪", "云溪市", "N95口罩", '"china daily news"', "3.5%", "-", "x".repeat(33), "a-b"]) {
    for (const term of parseQuery(query).terms) {
      if (term.text.length === 1) continue;
      const covered = new Set();
      for (const { key, offset } of partsOf(term, new Map())) {
        const text = key.charCodeAt(0) < 4 ? key.slice(1) : key;
        assert.equal(term.text.slice(offset, offset + text.length), text);
        for (let i = 0; i < text.length; i++) covered.add(offset + i);
      }
      assert.equal(covered.size, term.text.length, query);
    }
  }
});

test("completes with what headlines share, and no shorter than they share it", () => {
  const tails = [["静默管理", 2], ["静默管理解除", 1], ["静夜", 1]];
  assert.deepEqual(completions("静", tails).map(({ text, count }) => [text, count]),
    [["静默管理", 3], ["静夜", 1], ["静默管理解除", 1]]);
});
