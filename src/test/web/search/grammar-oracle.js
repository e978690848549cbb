// Asks random queries of an index and of brute force, and prints every difference:
//   node grammar-oracle.js <site as a URL> <documents.json> <seed> <queries>
import { readFile } from "node:fs/promises";
import { meets } from "./brute.js";
import { RandomQueries } from "./random-query.js";

const [site, file, seed, count] = process.argv.slice(2);
const { open } = await import(new URL("search/broadsheet-search.js", site).href);
const archive = await open(site);
const documents = JSON.parse(await readFile(file, "utf8"));
for (const document of documents) {
  document.fields = [document.kicker, document.headline, ...document.deck, ...document.blocks].filter((f) => f !== "");
  document.text = document.fields.map((field) => field + "\0").join("");
}
const queries = new RandomQueries(documents, Number(seed));
let answered = 0;
for (let i = 0; i < Number(count); i++) {
  const tree = queries.tree(i % 4);
  const query = queries.typed(tree);
  const filters = queries.below(5) === 0 ? { from: queries.one(documents).date.slice(0, 7) } : {};
  const expected = documents.filter((d) => meets(d, tree) && (!filters.from || d.date.slice(0, 7) >= filters.from));
  const all = expected.length <= 40;
  const { total, hits, facets, notes } = await archive.search(query, { filters, limit: all ? Infinity : 3, sort: queries.one(["relevance", "oldest"]) });
  const unknown = notes.filter(({ code }) => code !== "no-such-name");
  const wrong = total !== expected.length || unknown.length > 0
    || (all && hits.map(({ id }) => id).sort().join() !== expected.map(({ id }) => id).sort().join())
    || JSON.stringify(counted(expected, (d) => d.date.slice(0, 7))) !== JSON.stringify(facets.month)
    || JSON.stringify(counted(expected, (d) => d.publication)) !== JSON.stringify(facets.publication);
  if (wrong) console.log(JSON.stringify({ query, tree, filters, total, expected: expected.length, notes: unknown }));
  if (expected.length > 0 && expected.length < documents.length) answered++;
  if (i % 10 === 0) {
    const curve = (await archive.trend(query, { filters })).filter(([, articles]) => articles > 0);
    const wanted = counted(expected, (d) => d.date.slice(0, 7)).sort();
    if (JSON.stringify(curve.map(([month, articles]) => [month, articles])) !== JSON.stringify(wanted)) console.log("trend", query);
  }
}
if (answered < Number(count) / 3) console.log(`only ${answered} queries find something and not everything`);

/** @param {any[]} list @param {(document: any) => string} value @returns {[string, number][]} commonest first */
function counted(list, value) {
  const counts = new Map();
  for (const document of list) counts.set(value(document), (counts.get(value(document)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
