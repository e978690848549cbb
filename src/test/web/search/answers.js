// Answers the questions of a file, a line of JSON each:
//   node answers.js <site as a URL> <questions.json> <answers.jsonl> [hits a page]
import { open as openFile, readFile } from "node:fs/promises";
import { everyHit } from "./every-hit.js";

const [site, questions, answers, step = 5000] = process.argv.slice(2);
const { open } = await import(new URL("search/broadsheet-search.js", site).href);
const archive = await open(site);
const out = await openFile(answers, "w");
for (const question of JSON.parse(await readFile(questions, "utf8"))) {
  let answer;
  try {
    answer = await everyHit(archive, question, Number(step));
  } catch (error) {
    answer = { total: -1, ids: [], faults: [String(error)] };
  }
  await out.write(JSON.stringify(answer) + "\n");
}
await out.close();
