// Reads rows that Java wrote, by files and by reams, and compares them with what they should be:
//   node rows-read.js <folder of the site> <rows.json>
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { Loader } from "../../../main/web/search/load.js";
import { COLUMNS, RowSource } from "../../../main/web/search/rows.js";

const [folder, json] = process.argv.slice(2);
const { labels, rows: wanted } = JSON.parse(await readFile(json, "utf8"));
const FIRST = 5000;
const head = { parts: [
  { name: "before", document: 0, documents: FIRST },
  { name: "0123456789abcdef", document: FIRST, documents: wanted.length },
] };
const names = { labels: async () => null, numbers: () => Array.from({ length: 3000 }, (_, i) => i) };

/** @returns {{source: RowSource, asked: Set<string>}} a reader that tells which files it asked for */
function reader() {
  const loader = new Loader(pathToFileURL(`${folder}/`));
  const asked = new Set();
  const file = loader.file.bind(loader);
  loader.file = (kind, path, decode) => {
    asked.add(path);
    return file(kind, path, decode);
  };
  return { source: new RowSource(loader, head, names, { known: new Map() }), asked };
}

/** @param {number} field @param {number} number @returns {string} */
const named = (field, number) => (number === 0 ? "" : labels[field][number - 1]);

/** @param {number[]} documents @returns {Promise<Set<string>>} the files that were asked for */
async function check(documents) {
  const { source, asked } = reader();
  const found = await source.of(documents);
  assert.deepEqual(found.flatMap(([, run]) => run), documents);
  for (const [rows, run] of found) {
    for (const document of run) {
      const row = document - rows.document;
      const [fields, bylines] = wanted[document - FIRST];
      assert.deepEqual(COLUMNS.map((field, i) => named(i, rows[field][row])), fields);
      const { starts, names: numbers } = rows.bylines;
      assert.deepEqual([...numbers.slice(starts[row], starts[row + 1])].map((n) => named(5, n)), bylines);
    }
  }
  return asked;
}

const all = Array.from(wanted, (_, i) => FIRST + i);
const files = Math.ceil(wanted.length / 1024);
const large = files > 16;
for (const step of [1, 3, 700, 1024, 5000]) {
  const asked = await check(all.filter((document) => (document - FIRST) % step === 0));
  const numbers = [...new Set(all.filter((d) => (d - FIRST) % step === 0).map((d) => Math.floor((d - FIRST) / 1024)))];
  for (let ream = 0; ream * 64 < files; ream++) {
    const own = numbers.filter((number) => Math.floor(number / 64) === ream);
    const bound = large && own.length >= 16;
    assert.equal(asked.has(`0123456789abcdef/q${ream}`), bound);
    for (const number of own) assert.equal(asked.has(`0123456789abcdef/r${number}`), !bound);
  }
}
console.log(`read ${wanted.length}`);
