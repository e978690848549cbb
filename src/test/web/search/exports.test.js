import assert from "node:assert/strict";
import { test } from "node:test";
import { citationOf } from "../../../main/web/search/citations.js";
import { FORMS } from "../../../main/web/search/exports.js";

import { clipOf } from "../../../main/web/search/results.js";

const SOURCE = { root: "https://archive.example/yx/", archive: "云溪报刊档案", language: "zh-CN",
  papers: { 云溪日报: { place: "云溪", issn: "1234-5678" } } };
const CLIP = {
  url: "yxrb/2022/11/28/02-01.html", id: "yxrb-20221128-02-01", headline: "城东静默解除", kicker: "", deck: "一\n二",
  publication: "云溪日报", date: "2022-11-28", page: "02", section: "要闻", column: "晚晴", district: "河东区",
  kind: "news", bylines: ["张波"], text: "正文",
};
const HOSTILE = ["=1+1", "+cmd|'/c calc'!A0", "-2", "@SUM(A1)", "＝1", "\t=1", " \r\n=1", "a\"b,c\r\nd", "TY  - JOUR\r\nER  - ",
  "\u0000\u2028x", "}{\\%&#$_~^", "<b>&amp;", "普通"];

/** Random clips, most fields hostile. */
function clipsAt(/** @type {number} */ count) {
  let seed = 7;
  const next = () => HOSTILE[(seed = (seed * 1103515245 + 12345) % 2147483648) % HOSTILE.length];
  return Array.from({ length: count }, (_, i) => ({
    ...CLIP, url: `p/2022/01/01/01-${i}.html`, id: next(), headline: next() + next(), deck: next(), publication: next(),
    section: next(), column: i % 2 ? next() : "", district: next(), bylines: [next(), next()].slice(i % 3), text: next(),
  }));
}

const flat = (/** @type {string} */ text) => text.replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").trim();

/** RFC 4180, character by character. */
function parsedCsv(/** @type {string} */ text) {
  const rows = [[""]];
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const row = rows[rows.length - 1];
    if (quoted) {
      if (text[i] !== '"') row[row.length - 1] += text[i];
      else if (text[i + 1] === '"') row[row.length - 1] += text[++i];
      else quoted = false;
    } else if (text[i] === '"') quoted = true;
    else if (text[i] === ",") row.push("");
    else if (text[i] === "\r" && text[i + 1] === "\n") rows.push([""]), i++;
    else row[row.length - 1] += text[i];
  }
  return rows.slice(0, -1);
}

test("a citation is that of GB/T 7714—2025", () => {
  assert.equal(citationOf(CLIP, SOURCE),
    "张波. 城东静默解除（晚晴）[N/OL]. 云溪日报，2022-11-28（2）. https://archive.example/yx/yxrb/2022/11/28/02-01.html.");
  const four = { ...CLIP, column: "", page: "A05", bylines: ["甲", "乙", "丙", "丁"] };
  assert.match(citationOf(four, SOURCE), /^甲，乙，丙，等\. 城东静默解除\[N\/OL\]\. 云溪日报，2022-11-28（A05）\. /);
  assert.ok(citationOf({ ...CLIP, bylines: [] }, SOURCE).startsWith("城东"));
});

test("CSV comes back as it was, and nothing in it is a formula", () => {
  const clips = clipsAt(200);
  const text = FORMS.csv.write(clips, SOURCE);
  assert.equal(text[0], "\ufeff");
  const [names, ...rows] = parsedCsv(text.slice(1));
  assert.equal(rows.length, clips.length);
  rows.forEach((row, i) => {
    const told = Object.fromEntries(names.map((name, n) => [name, row[n]]));
    assert.equal(row.length, names.length);
    assert.equal(told.url, new URL(clips[i].url, SOURCE.root).href);
    for (const name of ["headline", "deck", "publication", "section", "district", "text"]) {
      assert.equal(told[name].replace(/^'(?=[=+\-@＝|%])/, ""), flat(clips[i][name]), name);
    }
    for (const cell of row) assert.doesNotMatch(cell, /^[\s]*[=+\-@＝＋－＠]/);
  });
});

test("RIS has one record an article, and no field can begin another", () => {
  const clips = clipsAt(200);
  const records = FORMS.ris.write(clips, SOURCE).split("\r\n\r\n");
  assert.equal(records.length, clips.length);
  records.forEach((record, i) => {
    const fields = record.trimEnd().split("\r\n").map((line) => {
      const field = /^([A-Z][A-Z0-9]) {2}- ?(.*)$/.exec(line);
      assert.ok(field, line);
      return [field[1], field[2]];
    });
    const told = (/** @type {string} */ tag) => fields.filter(([name]) => name === tag).map(([, value]) => value);
    assert.deepEqual([fields[0], fields.at(-1)?.[0]], [["TY", "NEWS"], "ER"]);
    assert.deepEqual([told("TY").length, told("ER").length], [1, 1]);
    assert.deepEqual(told("TI"), [flat(clips[i].headline)]);
    assert.deepEqual(told("AU"), clips[i].bylines.map(flat).filter(Boolean));
    assert.deepEqual(told("DA"), ["2022/11/28/"]);
    assert.deepEqual(told("SP"), ["2"]);
  });
});

test("BibTeX has balanced braces and a key for each article", () => {
  const clips = [...clipsAt(50), CLIP, CLIP];
  const text = FORMS.bibtex.write(clips, SOURCE);
  let depth = 0;
  for (const sign of text.replace(/\\[{}]/g, "")) {
    depth += sign === "{" ? 1 : sign === "}" ? -1 : 0;
    assert.ok(depth >= 0);
  }
  assert.equal(depth, 0);
  const keys = [...text.matchAll(/^@article\{(.*),$/gm)].map(([, key]) => key);
  assert.equal(new Set(keys).size, clips.length);
  assert.match(text, /author = \{张波\}/);
});

test("CSL-JSON says what the others say", () => {
  const [item] = JSON.parse(FORMS.json.write([CLIP], SOURCE));
  assert.deepEqual(item, {
    id: CLIP.id, type: "article-newspaper", title: "城东静默解除", author: [{ literal: "张波" }],
    "container-title": "云溪日报", issued: { "date-parts": [[2022, 11, 28]] }, page: "2", section: "晚晴",
    "publisher-place": "云溪", ISSN: "1234-5678",
    language: "zh-CN", archive: "云溪报刊档案", URL: "https://archive.example/yx/yxrb/2022/11/28/02-01.html",
  });
});

test("plain text is numbered citations with their passages", () => {
  const lines = FORMS.text.write([CLIP, { ...CLIP, text: "" }], SOURCE, "检索“静默”").split("\r\n");
  assert.equal(lines[0], "检索“静默”");
  assert.ok(lines[2].startsWith("[1] 张波. "));
  assert.equal(lines[3].trim(), "正文");
  assert.ok(lines[5].startsWith("[2] "));
});

test("RIS names the place and the ISSN of a newspaper that is known", () => {
  const known = FORMS.ris.write([CLIP], SOURCE);
  assert.match(known, /^CY {2}- 云溪\r$/m);
  assert.match(known, /^SN {2}- 1234-5678\r$/m);
  for (const publication of ["constructor", "__proto__", "别报"]) {
    assert.doesNotMatch(FORMS.ris.write([{ ...CLIP, publication }], SOURCE), /^(CY|SN)/m);
  }
});

test("who edited an article that was found is no author of its clipping", () => {
  const hit = { ...CLIP, bylines: ["张波", "李编"], authors: ["张波"], snippetFrom: "text", snippet: "正文" };
  const clip = clipOf(/** @type {any} */ (hit), new Map());
  assert.deepEqual(clip.bylines, ["张波"]);
  assert.ok(!FORMS.bibtex.write([clip], SOURCE).includes("李编"));
});
