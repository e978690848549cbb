import assert from "node:assert/strict";
import { test } from "node:test";
import { parseQuery } from "../../../main/web/search/query.js";
import { Scores, foldedTogether, inOrder, pairsOf } from "../../../main/web/search/rank.js";

const hits = (rows) => ({
  documents: rows.map(([document]) => document),
  heads: rows.map(([, heads]) => heads),
  times: rows.map(([, , times]) => times),
});
const term = (label, rows) => ({ label, hits: hits(rows) });

test("puts headline over deck over text, rarer over common, shorter over longer", () => {
  const scores = new Scores([
    term("静默", [[0, 1, 0], [1, 2, 0], [2, 0, 1], [3, 0, 5], [6, 0, 1], [7, 0, 1]]),
    term("封控", [[5, 0, 1]]),
  ], [], 100);
  const at = (document, length = 1) => scores.of(document, length);
  assert.ok(at(0) > at(1) && at(1) > at(3) && at(3) > at(2));
  assert.ok(at(5) > at(2));
  assert.ok(at(2, 0.5) > at(2, 2));
  assert.equal(at(4), 0);
  assert.equal(at(0), 3 * Math.log(1 + 100 / 6));
});

test("scores in any order of asking", () => {
  const scores = new Scores([term("a", Array.from({ length: 500 }, (_, i) => [i * 3, 0, 1 + (i % 4)]))], [], 2000);
  const up = Array.from({ length: 1500 }, (_, i) => scores.of(i, 1));
  const down = Array.from({ length: 1500 }, (_, i) => scores.of(1499 - i, 1)).reverse();
  assert.deepEqual(up, down);
});

test("gives reasons that add up to the score", () => {
  const scores = new Scores([term("静默", [[4, 3, 2]]), term("解除", [[4, 0, 1], [9, 0, 1]])], [term("静默解除", [[4, 0, 1]])], 50);
  const reasons = scores.reasons(4, 0.8);
  assert.deepEqual(reasons.map(({ where, term: text, together, articles, times }) => [where, text, together, articles, times]), [
    ["headline", "静默", false, 1, 1],
    ["kicker-or-deck", "静默", false, 1, 1],
    ["text", "静默", false, 1, 2],
    ["text", "静默解除", true, 1, 1],
    ["text", "解除", false, 2, 1],
  ]);
  assert.ok(Math.abs(reasons.reduce((sum, { points }) => sum + points, 0) - scores.of(4, 0.8)) < 1e-9);
});

test("looks for terms side by side that were typed side by side", () => {
  const pairs = (query) => pairsOf(parseQuery(query).tree).map(({ text, words }) => [text, words]);
  assert.deepEqual(pairs("云溪 静默 解除"), [["云溪静默", false], ["静默解除", false]]);
  assert.deepEqual(pairs("china daily"), [["china daily", true]]);
  assert.deepEqual(pairs("n95 口罩"), [["n95口罩", false]]);
  assert.deepEqual(pairs("云溪 -静默"), []);
  assert.deepEqual(pairs("云溪 OR 静默"), []);
  assert.equal(pairs("一 二 三 四 五 六").length, 3);
});

test("breaks ties by date, the newest first, and folds printings of one text", () => {
  const match = (document, date, score, cluster) => ({ document, date, score, cluster, length: 1 });
  const matches = [match(0, "2021-01-01", 1, 7), match(1, "2022-01-01", 1, 0), match(2, "2022-01-01", 2, 7), match(3, "2023-01-01", 1, 0)];
  const order = (sort, folding) => foldedTogether(inOrder(matches.slice(), sort), folding).map((group) => group.map(({ document }) => document));
  assert.deepEqual(order("relevance", false), [[2], [3], [1], [0]]);
  assert.deepEqual(order("relevance", true), [[2, 0], [3], [1]]);
  assert.deepEqual(order("newest", true), [[3], [1], [2, 0]]);
  assert.deepEqual(order("oldest", true), [[0, 2], [1], [3]]);
});
