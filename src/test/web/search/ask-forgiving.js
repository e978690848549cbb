// Asks the questions of a file and prints every answer that is not the expected one:
//   node ask-forgiving.js <site as a URL> <questions.tsv>   with: door, input, text=number …
import { readFile } from "node:fs/promises";

const [site, file] = process.argv.slice(2);
const { open } = await import(new URL("search/broadsheet-search.js", site).href);
const archive = await open(site);

/** What each door answers, as texts with numbers. */
const doors = {
  readings: async (input) => offered(await archive.readings(input)),
  didYouMean: async (input) => offered(await archive.didYouMean(input)),
  search: async (input) => new Map((await archive.search(input)).hits.map(marked)),
  suggest: async (input) => new Map((await archive.suggest(input)).map(({ text }) => [text, 0])),
};

/** The offers; each one's question must find what it says. */
async function offered(offers) {
  for (const { term, text, articles, query } of offers) {
    const { total } = await archive.search(`"${text}"`);
    const instead = (await archive.search(query)).total;
    const asked = (await archive.search(`"${term}"`)).total;
    const fits = query.startsWith("(") ? instead >= Math.max(articles, asked) : instead === articles;
    if (total !== articles || !fits) console.log(JSON.stringify({ term, text, articles, total, query, instead }));
  }
  return new Map(offers.map(({ text, articles }) => [text, articles]));
}

/** A hit's id and how long the first mark of its snippet or headline is. */
function marked({ id, marks, headMarks }) {
  const [start, end] = [...marks, ...headMarks.headline][0];
  return [id, end - start];
}

for (const line of (await readFile(new URL(file), "utf8")).trimEnd().split("\n")) {
  const [door, input, ...pairs] = line.split("\t");
  const expected = new Map(pairs.map((pair) => pair.split("=")).map(([text, n]) => [text, Number(n)]));
  const found = await doors[door](input);
  const same = [...expected].every(([text, number]) => found.get(text) === number);
  const exact = door === "suggest" || found.size === expected.size;
  if (!same || !exact) console.log(JSON.stringify({ door, input, expected: [...expected], found: [...found] }));
}
