import assert from "node:assert/strict";
import { test } from "node:test";
import { addressOf, isChosen, stateOf, toggled, withQuery, within } from "../../../main/web/search/state.js";

test("an address and its state say the same", () => {
  const address = "?q=%E9%9D%99%E9%BB%98+126&district=a&district=b&from=2022&to=2022-11&sort=newest&page=3&show=30";
  assert.equal(addressOf(stateOf(address)), address);
  assert.equal(addressOf(stateOf("")), "");
});

test("an address that says nonsense is put right", () => {
  const state = stateOf("?sort=x&from=yesterday&show=1e9&to=%00&publication=");
  assert.deepEqual(state, {
    q: "", sort: "relevance", filters: {}, from: "", to: "", page: 1, show: 10,
  });
  assert.equal(stateOf("?page=0").page, 1);
  assert.equal(stateOf("?page=1e9&show=999").show, 100);
});

test("choosing a value twice gives it up", () => {
  const once = toggled(stateOf("?q=a"), "district", "河东区");
  assert.ok(isChosen(once, "district", "河东区"));
  assert.deepEqual(toggled(once, "district", "河东区").filters, {});
  assert.equal(toggled(stateOf("?page=4&show=50"), "kind", "news").page, 1);
});

test("links carry the query before the anchor", () => {
  assert.equal(withQuery("a/01.html#a03", "静 默"), "a/01.html?q=%E9%9D%99%20%E9%BB%98#a03");
  assert.equal(withQuery("a/01-03.html", " "), "a/01-03.html");
  assert.equal(withQuery("a.html", "\ud800"), "a.html?q=%EF%BF%BD");
});

test("a stretch of time that is none is left out", () => {
  const state = within(stateOf("?q=a&page=2"), "2022-11", "soon");
  assert.deepEqual([state.q, state.from, state.to, state.page], ["a", "2022-11", "", 1]);
});
