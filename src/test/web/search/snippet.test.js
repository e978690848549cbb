import assert from "node:assert/strict";
import { test } from "node:test";
import { parseQuery } from "../../../main/web/search/query.js";
import { marksIn, snippetOf } from "../../../main/web/search/snippet.js";

const texts = (blocks) => ({
  id: "a", url: "a.html", page: "01", title: "云溪日报", hasHeadline: true, kicker: "", deck: [], blocks,
});
const marked = ({ text, marks }) => marks.map(([start, end]) => text.slice(start, end));

test("marks across white space that folding takes away", () => {
  const text = "云 溪\n市的N95 口罩";
  const marks = marksIn(text, parseQuery("云溪市 N95口罩").terms);
  assert.deepEqual(marked({ text, marks }), ["云 溪\n市", "N95 口罩"]);
});

test("joins marks that touch or overlap", () => {
  assert.deepEqual(marksIn("云溪市民", parseQuery("云溪 溪市 市民").terms), [[0, 4]]);
});

test("shows the passage with most terms and keeps to a length", () => {
  const filler = "此处无事可记，".repeat(40);
  const snippet = snippetOf(texts([filler + "静默。" + filler, filler + "静默之后解除。" + filler]),
    parseQuery("静默 解除").terms);
  assert.deepEqual(marked(snippet), ["静默", "解除"]);
  assert.ok(snippet.text.length < 160 && snippet.text.startsWith("…") && snippet.text.endsWith("…"));
});

test("takes the snippet from the heads where the text has no match", () => {
  const snippet = snippetOf(texts(["别的事"]), parseQuery("日报").terms);
  assert.deepEqual([snippet.field, snippet.text, snippet.marks], ["headline", "云溪日报", [[2, 4]]]);
});

test("never cuts a character in two", () => {
  const snippet = snippetOf(texts(["\ud83d\ude00".repeat(300) + "静默" + "\ud83d\ude00".repeat(300)]),
    parseQuery("静默").terms);
  assert.ok(!/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(snippet.text));
});

test("clips the marks of a match that is longer than the snippet", () => {
  const long = "静默".repeat(200);
  const { text, marks } = snippetOf(texts([long]), parseQuery(long).terms);
  assert.ok(marks.every(([start, end]) => start < end && end <= text.length));
  assert.equal(marks.length, 1);
});

test("an article without text has an empty snippet", () => {
  assert.equal(snippetOf(texts([]), []).text, "");
});
