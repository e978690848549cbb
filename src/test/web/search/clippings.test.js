import assert from "node:assert/strict";
import { test } from "node:test";
import {
  Clippings, MOST_CLIPPINGS, clippingsKey, fragmentOf, isArticlePath, sharedIn, soundClip,
} from "../../../main/web/search/clippings.js";
import { clipsFound, fileNameOf } from "../../../main/web/search/takeaway.js";
import { eitherOf, bareQuery } from "../../../main/web/search/offers.js";

const KEY = clippingsKey("https://archive.example/yx/");
const clip = (/** @type {number} */ n) => soundClip({ url: `p/2022/01/01/01-${n}.html`, headline: "题" + n });

/** A browser's storage, which may be full. */
class Store {
  kept = new Map();
  constructor(room = Infinity) {
    this.room = room;
  }
  getItem(/** @type {string} */ key) {
    return this.kept.get(key) ?? null;
  }
  setItem(/** @type {string} */ key, /** @type {string} */ value) {
    if (value.length > this.room) throw new Error("full");
    this.kept.set(key, value);
  }
}

test("clippings are kept in order, each once, for another tab too", () => {
  const store = new Store();
  const clippings = new Clippings(store, KEY);
  assert.equal(clippings.add([clip(1), clip(2), clip(1)]), 2);
  assert.equal(new Clippings(store, KEY).add([clip(3), clip(2)]), 1);
  assert.deepEqual(clippings.list().map(({ headline }) => headline), ["题1", "题2", "题3"]);
  clippings.remove(clip(2).url);
  assert.ok(clippings.has(clip(3).url) && !clippings.has(clip(2).url));
  clippings.clear();
  assert.deepEqual([clippings.list(), clippings.kept], [[], true]);
});

test("where the browser keeps nothing they last as long as the page, and that is known", () => {
  const forbidden = { getItem() { throw new Error("forbidden"); }, setItem() { throw new Error("forbidden"); } };
  for (const storage of [null, forbidden, new Store(10)]) {
    const clippings = new Clippings(/** @type {any} */ (storage), KEY);
    assert.equal(clippings.add([clip(1)]), 1);
    assert.deepEqual([clippings.list().length, clippings.kept], [1, false]);
  }
});

test("what was kept by someone else, or damaged, does no harm", () => {
  const store = new Store();
  const evil = [{ url: "javascript:alert(1)" }, { url: "../../x.html" }, { url: "//evil.example/x.html" }, null, 7];
  for (const kept of ["", "{", "null", "[]", '{"format":9,"clippings":[]}', JSON.stringify({ format: 1, clippings: evil })]) {
    store.setItem(KEY, kept);
    assert.deepEqual(new Clippings(store, KEY).list(), [], kept);
  }
  store.setItem(KEY, JSON.stringify({ format: 1, clippings: [{ url: "a.html", headline: 7, bylines: "x" }] }));
  assert.deepEqual(new Clippings(store, KEY).list()[0], soundClip({ url: "a.html" }));
});

test("there is an end to clippings", () => {
  const clippings = new Clippings(new Store(), KEY);
  assert.equal(clippings.add(Array.from({ length: MOST_CLIPPINGS + 5 }, (_, i) => clip(i))), MOST_CLIPPINGS);
});

test("a link says which articles, and leads nowhere else", () => {
  const urls = ["yxrb/2022/11/28/02-01.html", "yxrb/2022/11/28-evening/a05.html#a03", "a~b/x_y.html"];
  assert.deepEqual(sharedIn(fragmentOf(urls)), urls);
  assert.deepEqual(sharedIn("#clip=" + urls[0] + "," + urls[0]), [urls[0]]);
  for (const url of ["", "/x.html", "//x/y.html", "a/../x.html", "./x.html", "https:x.html", "a\\b.html", "x.js",
    "a//b.html", ".x.html", "x.html?q=1", "x.html#<b>", "a b.html", "x".repeat(400) + ".html"]) {
    assert.ok(!isArticlePath(url), url);
    assert.deepEqual(sharedIn("#clip=" + encodeURIComponent(url)), [], url);
  }
  assert.deepEqual(sharedIn("#clip=%E0%A4%A"), []);
  assert.deepEqual(sharedIn("#results"), []);
});

test("all results are brought, up to a thousand, and one can stop", async () => {
  const archive = {
    publications: [{ id: "p", name: "报" }],
    search: async (/** @type {string} */ q, /** @type {any} */ { offset, limit }) => ({
      total: 1234,
      hits: Array.from({ length: Math.min(limit, 1234 - offset) }, (_, i) => ({
        ...clip(offset + i), publication: "p", kicker: null, snippetFrom: "text", snippet: "段",
      })),
    }),
  };
  const found = await clipsFound(archive, "q", {}, () => true);
  assert.deepEqual([found?.clips.length, found?.total, found?.clips[999].headline], [1000, 1234, "题999"]);
  assert.equal(found?.clips[0].publication, "报");
  assert.equal(await clipsFound(archive, "q", {}, (done) => done < 300), null);
});

test("a file's name holds nothing that means something to a disk", () => {
  assert.equal(fileNameOf('"静默" a/b\\..:*?'), "静默-a-b");
  assert.equal(fileNameOf("..."), "broadsheet");
});

test("other ways to ask", () => {
  assert.equal(eitherOf("一篙松劲", "一篇松劲"), "一篙松劲 OR 一篇松劲");
  assert.equal(eitherOf("a b", "c"), "(a b) OR c");
  assert.equal(bareQuery("静，默！"), "静 默");
  assert.equal(bareQuery("静默"), "");
});
