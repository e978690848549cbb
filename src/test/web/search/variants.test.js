import assert from "node:assert/strict";
import { test } from "node:test";
import { askedTerms } from "../../../main/web/search/variants.js";

const texts = (input) => askedTerms(input).map(({ text }) => text);

test("reads the terms of a question that are found as substrings", () => {
  assert.deepEqual(texts("临时静默 太原"), ["临时静默", "太原"]);
  assert.deepEqual(texts('"临 时静默" (口袋公园 OR 广場)'), ["临时静默", "口袋公园", "广场"]);
  assert.deepEqual(texts("臨時靜默"), ["临时静默"]);
});

test("leaves out what is excluded, other fields, words and single characters", () => {
  assert.deepEqual(texts("-临时静默 byline:林远 district：河东区 N95 china 市 date:2022-11"), []);
  assert.deepEqual(texts("headline:临时静默 N95口罩"), ["临时静默", "n95口罩"]);
});

test("knows where a term is written, its quotes included", () => {
  const input = 'byline:林远 headline:"临时静默" 解除';
  assert.deepEqual(askedTerms(input).map(({ start, end }) => input.slice(start, end)), ['"临时静默"', "解除"]);
});

test("takes anything", () => {
  for (const input of ["", " ", "-", '"', "\ud800", "云".repeat(10000), "( OR )", "：：：", '"""云溪"']) {
    assert.ok(Array.isArray(askedTerms(input)), input);
  }
  assert.ok(askedTerms("云溪 ".repeat(3000)).length <= 4);
});
