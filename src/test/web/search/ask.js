// Asks the questions of a file and prints every answer that is not the expected one:
//   node ask.js <site as a URL> <questions.json>   with [{ query, filters, ids, facets }]
import { readFile } from "node:fs/promises";

const [site, file] = process.argv.slice(2);
const { open } = await import(new URL("search/broadsheet-search.js", site).href);
const archive = await open(site);
for (const { query, filters, ids, facets } of JSON.parse(await readFile(file, "utf8"))) {
  const { total, hits, facets: counted } = await archive.search(query, { filters, limit: Infinity });
  let early;
  const late = await archive.search(query, { filters, onHits: (result) => { early = result; } });
  if (early?.total !== total || JSON.stringify(early.hits) !== JSON.stringify(late.hits)) {
    console.log(JSON.stringify({ query, filters, early, late }));
  }
  const found = hits.map((hit) => hit.id).sort();
  if (total !== ids.length || found.join() !== [...ids].sort().join()) {
    const missing = ids.filter((id) => !found.includes(id));
    const extra = found.filter((id) => !ids.includes(id));
    console.log(JSON.stringify({ query, filters, total, expected: ids.length, missing, extra }));
  }
  for (const [field, values] of Object.entries(counted)) {
    const expected = facets[field] ?? {};
    const same = values.length === Object.keys(expected).length
      && values.every(([value, count]) => expected[value] === count);
    if (!same) console.log(JSON.stringify({ query, filters, field, values, expected }));
  }
  for (const { id, snippet, marks, headMarks } of hits) {
    const marked = marks.length + Object.values(headMarks).flat().length;
    const outside = marks.some(([start, end]) => start >= end || end > snippet.length);
    if (outside || marked === 0) console.log(JSON.stringify({ query, id, snippet, marks }));
  }
}
