import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { citationOf, citationOf2015 } from "../../../main/web/search/citations.js";
import { FORMS } from "../../../main/web/search/exports.js";

/** What Java obeys too; see the README beside it. */
const LINES = readFileSync(new URL("../../contract/cite/cases.jsonl", import.meta.url), "utf8").trim().split("\n");
const [FIRST, ...OTHERS] = LINES.map((line) => JSON.parse(line));
const EXPECTED = ["gb2025", "gb2015", "apa", "mla", "chicago", "bibtex", "ris", "csl"];
const DEFAULTS = Object.fromEntries(Object.entries(FIRST).filter(([name]) => !EXPECTED.includes(name)));
const CASES = [FIRST, ...OTHERS.map((told) => ({ ...DEFAULTS, ...told }))].filter(({ root }) => root !== "");

/** What stands where the address is, in any depth. @param {any} expected @param {string} address @returns {any} */
function filled(expected, address) {
  return JSON.parse(JSON.stringify(expected).replaceAll("{U}", address));
}

for (const told of CASES) {
  test(`cited as Java cites it: ${told.case}`, () => {
    const { root, archive, publication, place, issn, pages, authors } = told;
    const clip = { ...told, page: pages.join(", "), bylines: authors, kicker: "", deck: "", kind: "news", text: "" };
    const source = { root, archive, language: "zh-CN", papers: { [publication]: { place, issn } } };
    const lines = (/** @type {string} */ text) => text.trimEnd().split(/\r?\n/).map((line) => line.replace(/,$/, ""));
    const address = root + told.url;
    if (told.gb2025) assert.equal(citationOf(clip, source), filled(told.gb2025, address));
    if (told.gb2015) assert.equal(citationOf2015(clip, source), filled(told.gb2015, address));
    if (told.csl) assert.deepEqual(JSON.parse(FORMS.json.write([clip], source)), [filled(told.csl, address)]);
    for (const form of ["bibtex", "ris"]) {
      if (told[form]) {
        assert.deepEqual(lines(FORMS[form].write([clip], source)), lines(filled(told[form], address).join("\n")), form);
      }
    }
  });
}

test("the reader's day stands before the address, where the standard wants it", () => {
  const clip = { ...DEFAULTS, page: "01", bylines: ["方知白"] };
  const source = { root: "https://archive.example/", archive: "", language: "zh-CN", day: "2026-11-22" };
  assert.equal(citationOf2015(/** @type {any} */ (clip), source),
    "方知白. 柳塘老街修旧如旧[N/OL]. 云溪日报, 2022-11-21(1)[2026-11-22]. https://archive.example/yxrb/2022/11/21/01-03.html.");
  assert.match(FORMS.text2015.write([/** @type {any} */ (clip)], source), /\[2026-11-22\]\. https:/);
});
