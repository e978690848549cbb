// Measures queries against an index over HTTP, each in a freshly opened archive:
//   node bench.js <site folder> <articles.jsonl> [queries]
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { pathToFileURL } from "node:url";
import { open } from "../../../main/web/search/broadsheet-search.js";

const [folder, articles, count = "60"] = process.argv.slice(2);
const bodies = (await readFile(articles, "utf8")).trimEnd().split("\n").map((line) => JSON.parse(line).body);
const root = pathToFileURL(folder.replace(/\/?$/, "/"));
let bytes = 0;
let requests = 0;
const server = createServer(async (request, response) => {
  const file = await readFile(new URL("." + request.url, root));
  bytes += file.length;
  requests++;
  response.end(file);
});
await new Promise((listening) => server.listen(0, "127.0.0.1", () => listening(undefined)));
const base = `http://127.0.0.1:${server.address().port}/`;

/** A fixed sequence of numbers below `limit`. */
let seed = 1;
const random = (limit) => (seed = (seed * 48271) % 2147483647) % limit;

const rows = [];
for (let i = 0; i < Number(count); i++) {
  const body = bodies[random(bodies.length)];
  const length = 2 + (i % 6);
  const term = body.replace(/[^\u4e00-\u9fff]/g, "").slice(random(40)).slice(0, length);
  if (term.length < length) continue;
  bytes = requests = 0;
  const start = performance.now();
  const archive = await open(base);
  const { total } = await archive.search(term);
  const cold = { bytes, requests, time: performance.now() - start };
  const again = performance.now();
  await archive.search(term);
  rows.push({ term, total, ...cold, again: performance.now() - again });
}
server.close();
server.closeAllConnections();

const quantile = (key, q) => rows.map((row) => row[key]).sort((a, b) => a - b)[Math.floor((rows.length - 1) * q)];
console.log(`${rows.length} queries over ${bodies.length} articles`);
for (const key of ["total", "bytes", "requests", "time", "again"]) {
  console.log(key.padEnd(9), ...[0, 0.5, 0.95, 1].map((q) => Math.round(quantile(key, q) * 10) / 10));
}
