import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fold, foldWithPlaces } from "../../../main/web/search/fold.js";

const rows = readFileSync(new URL("../../contract/search/fold.tsv", import.meta.url), "utf8")
  .trimEnd().split("\n").map((line) => line.split("\t").map((cell) => JSON.parse(cell)));

test("folds every text of the contract as Java does", () => {
  for (const [text, folded] of rows) assert.equal(fold(text), folded, JSON.stringify(text));
});

test("knows where each unit came from", () => {
  for (const [text] of rows) {
    const { text: folded, starts, ends } = foldWithPlaces(text);
    assert.equal(starts.length, folded.length);
    assert.equal(ends.length, folded.length);
    for (let i = 0; i < folded.length; i++) {
      assert.ok(starts[i] < ends[i] && ends[i] <= text.length, JSON.stringify(text));
      assert.ok(i === 0 || starts[i - 1] <= starts[i]);
    }
  }
});

test("folding twice changes nothing", () => {
  for (const [text] of rows) assert.equal(fold(fold(text)), fold(text), JSON.stringify(text));
});
