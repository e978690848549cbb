import assert from "node:assert/strict";
import { test } from "node:test";
import { parseQuery } from "../../../main/web/search/query.js";
import { pairOf, pairsOf } from "../../../main/web/search/closeness.js";
import { IN_BODY, IN_HEADLINE, SPOT } from "../../../main/web/search/lists.js";
import { Scores, bestOf, foldedTogether, inOrder } from "../../../main/web/search/rank.js";

/** Where the headline is ten units long, and the body begins behind it. */
const spotsOf = (places) => places.map((article) => article.map((place) => place * SPOT + (place < 10 ? IN_HEADLINE : IN_BODY)));
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
  const pair = { label: "静默 解除", documents: [4], spots: [[{ zone: IN_BODY, together: false }, { zone: IN_BODY, together: true }]] };
  const scores = new Scores([term("静默", [[4, 3, 2]]), term("解除", [[4, 0, 1], [9, 0, 1]])], [pair], 50);
  const reasons = scores.reasons(4, 0.8);
  assert.deepEqual(reasons.map(({ where, term: text, kind, articles, times }) => [where, text, kind, articles, times]), [
    ["headline", "静默", "term", 1, 1],
    ["kicker-or-deck", "静默", "term", 1, 1],
    ["text", "静默", "term", 1, 2],
    ["text", "静默 解除", "together", 1, 1],
    ["text", "解除", "term", 2, 1],
  ]);
  assert.ok(Math.abs(reasons.reduce((sum, { points }) => sum + points, 0) - scores.of(4, 0.8)) < 1e-9);
});

test("puts together before near before scattered", () => {
  const terms = pairsOf(parseQuery("静默 解除").tree)[0];
  const documents = [0, 1, 2, 3, 4];
  const pair = pairOf(...terms, { documents, spots: spotsOf([[20], [20], [20], [20, 90], [2]]) },
    { documents, spots: spotsOf([[22], [28], [16], [60], [4]]) });
  assert.deepEqual(pair.documents, [0, 1, 2, 4]);
  assert.deepEqual(pair.spots, [[{ zone: IN_BODY, together: true }], [{ zone: IN_BODY, together: false }],
    [{ zone: IN_BODY, together: false }], [{ zone: IN_HEADLINE, together: true }]]);
  const all = documents.map((document) => [document, 0, 1]);
  const scores = new Scores([term("静默", all), term("解除", all)], [pair], 50);
  const [together, near, turned, scattered, headline] = documents.map((document) => scores.of(document, 1));
  assert.ok(headline > together && together > near && near === turned && near > scattered);
});

test("looks at terms side by side that must both be there", () => {
  const pairs = (query) => pairsOf(parseQuery(query).tree).map((pair) => pair.map(({ text }) => text).join(" "));
  assert.deepEqual(pairs("云溪 静默 解除"), ["云溪 静默", "静默 解除"]);
  assert.deepEqual(pairs("云溪 -静默"), []);
  assert.deepEqual(pairs("云溪 OR 静默"), []);
  assert.deepEqual(pairs("云溪 headline:静默 的 clim*"), []);
  assert.equal(pairs("一一 二二 三三 四四 五五 六六").length, 3);
  const words = pairOf(...pairsOf(parseQuery("china daily").tree)[0],
    { documents: [1], spots: spotsOf([[5]]) }, { documents: [1], spots: spotsOf([[11]]) });
  assert.deepEqual(words.spots, [[{ zone: IN_HEADLINE, together: true }]]);
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

test("finds the first of many without sorting all of them", () => {
  const documents = Array.from({ length: 3000 }, (_, i) => i * 2);
  const match = (document) => ({ document, date: `20${10 + (document % 7)}-01-01`, score: (document * 7919) % 101, cluster: 0, length: 1 });
  for (const sort of ["relevance", "newest", "oldest"]) {
    const all = inOrder(documents.map(match), sort);
    for (const wanted of [0, 1, 10, 150, 2999, 5000]) assert.deepEqual(bestOf(documents, match, sort, wanted), all.slice(0, wanted));
  }
});
