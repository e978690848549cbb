import assert from "node:assert/strict";
import { test } from "node:test";
import { evaluate } from "../../../main/web/search/evaluate.js";
import { parseQuery, printQuery } from "../../../main/web/search/query.js";
import { secondChances } from "../../../main/web/search/relax.js";
import { SPOT } from "../../../main/web/search/lists.js";
import { listOf } from "../../../main/web/search/sets.js";

/** An index of a few texts that remembers what it was asked. */
function index(texts, years = []) {
  const asked = [];
  const wordOrNot = (term, word) => (term.words ? word === term.text : word.includes(term.text));
  const holds = (text, term) => (term.words ? text.split(/[^a-z0-9]+/).some((word) => wordOrNot(term, word)) : text.includes(term.text));
  return {
    asked,
    documents: texts.length,
    async find(term) {
      asked.push(term.text);
      const documents = texts.flatMap((text, i) => (holds(text, term) ? [i] : []));
      return { documents, heads: documents.map(() => 0), times: documents.map(() => 1) };
    },
    async placed(term) {
      asked.push("places of " + term.text);
      const documents = texts.flatMap((text, i) => (holds(text, term) ? [i] : []));
      const spots = documents.map((i) => [...texts[i].matchAll(new RegExp(term.text, "g"))].map((m) => m.index * SPOT));
      return { documents, spots };
    },
    async wordsWith(prefix) {
      return [...new Set(texts.join(" ").match(/[a-z0-9]+/g))].filter((word) => word.startsWith(prefix)).sort();
    },
    async where(node, within) {
      asked.push(within ? `where of ${within.length}` : "where of all");
      return (within ?? texts.map((_, i) => i)).filter((i) => node.type === "date" && years[i] === node.from);
    },
    async fields(document) {
      asked.push("text of " + document);
      return { headline: "", fields: [texts[document]] };
    },
  };
}

async function answer(query, door) {
  return listOf((await evaluate(parseQuery(query).tree, door)).articles, door.documents);
}

test("asks no more of the index once no article is left", async () => {
  const many = index(["一二三四五六七八九十"]);
  assert.deepEqual(await answer('一二三四 缺 二三四五 三四五六 四五六七 五六七八 六七八九 七八九十 一 二 三 四 NEAR/5 五 -六 date:2022', many), []);
  assert.ok(many.asked.length <= 16 && !many.asked.includes("六") && !many.asked.some((a) => /places|where/.test(a)), String(many.asked));
});

test("looks at rows only of articles that are left", async () => {
  const some = index(["云溪", "云溪市", "别处", "云溪"], ["2021", "2022", "2022", "2022"]);
  assert.deepEqual(await answer("云溪 (date:2022 OR 别处) -date:2021", some), [1, 3]);
  assert.deepEqual(some.asked.filter((a) => a.startsWith("where")), ["where of 3", "where of 2"]);
  assert.deepEqual(await answer("-云溪", some), [2]);
  assert.deepEqual(await answer("-date:2022", some), [0]);
  assert.deepEqual(await answer("", some), [0, 1, 2, 3]);
});

test("takes terms for near that share no character, either one first", async () => {
  const door = index(["静默管理", "管理的静默", "静默一二三管理", "静默静默"]);
  assert.deepEqual(await answer("静默 NEAR/1 管理", door), [0, 1]);
  assert.deepEqual(await answer("管理 NEAR/3 静默", door), [0, 1, 2]);
  assert.deepEqual(await answer("静默管 NEAR/9 管理", door), []);
  assert.deepEqual(await answer("静默 NEAR/0 静默", door), [3]);
});

test("says when a prefix has too many words", async () => {
  const words = Array.from({ length: 1200 }, (_, i) => "w" + i);
  const { notes } = await evaluate(parseQuery("w* x").tree, index([words.join(" ")]));
  assert.deepEqual(notes, [{ code: "prefix-cut", text: "w*" }]);
});

test("ignores punctuation on a second chance, in the query and in the text", async () => {
  const texts = ["实行临时静默管理", "实行临时、静默管理", "临时的静默管理", "临时“静默”，管理", "china, daily news", "管理静默，临时"];
  const chances = async (query) => {
    const door = index(texts);
    for (const { how, tree } of secondChances(parseQuery(query).tree)) {
      const { articles, exact } = await evaluate(tree, door);
      if (articles.list.length > 0) return [how, printQuery(tree), articles.list, exact];
    }
    return [];
  };
  assert.deepEqual(await chances("临时，静默管理"), ["marks", '"临时静默管理"', [0, 1], true]);
  assert.deepEqual(await chances("临时，静默！管理"), ["marks", '"临时静默管理"', [0, 1, 3], true]);
  assert.deepEqual(await chances('"china daily; news"'), ["marks", '"china daily news"', [4], true]);
  assert.deepEqual(await chances('"china daily"'), ["marks", '"china daily"', [4], true]);
  assert.deepEqual(await chances("实行，管理"), ["apart", '"实行" "管理"', [0, 1], true]);
  assert.deepEqual(await chances("缺，失"), []);
  assert.deepEqual(await chances("缺失"), []);
  assert.deepEqual((await chances("临时静默管"))[2], [0, 1]);
});
