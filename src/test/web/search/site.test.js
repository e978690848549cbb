// Needs an index of the contract's articles: WebTest builds one and names it in SEARCH_SITE.
import assert from "node:assert/strict";
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { open } from "../../../main/web/search/broadsheet-search.js";

const site = process.env.SEARCH_SITE;
const contract = new URL("../../contract/search/", import.meta.url);

describe("an opened archive", { skip: site ? false : "SEARCH_SITE names no site" }, () => {
  test("answers every query of the contract", async () => {
    const archive = await open(site);
    for (const wanted of JSON.parse(await readFile(new URL("queries.json", contract), "utf8"))) {
      const { total, hits } = await archive.search(wanted.query, wanted.options);
      const ids = hits.map(({ id }) => id);
      const same = wanted.ordered ? [ids, wanted.ids] : [ids.sort(), wanted.ids.sort()];
      assert.deepEqual(...same, JSON.stringify(wanted));
      assert.equal(total, wanted.total ?? wanted.ids.length, JSON.stringify(wanted));
      if (wanted.snippet) {
        const { snippet, marks } = hits[0];
        assert.deepEqual(marks.map(([start, end]) => snippet.slice(start, end)), wanted.snippet);
      }
    }
  });

  test("leaves facets out where they are not wanted, and nothing else", async () => {
    const archive = await open(site);
    for (const { query, options } of JSON.parse(await readFile(new URL("queries.json", contract), "utf8"))) {
      const whole = await archive.search(query, options);
      const plain = await archive.search(query, { ...options, facets: false });
      assert.deepEqual(plain, { ...whole, facets: {} }, query);
    }
  });

  test("gives hits all that a result shows", async () => {
    const { hits: [hit] } = await (await open(site)).search("静默管理");
    assert.equal(hit.url, "yxrb/2022/11/21/01-01.html");
    assert.equal(hit.kicker, "我市部署近期重点工作");
    assert.equal(hit.deck, "——各社区设126个平台受理诉求\n■ 公交线路同步恢复");
    assert.deepEqual([hit.publication, hit.date, hit.page, hit.section, hit.district, hit.column],
      ["yxrb", "2022-11-21", "01", "要闻", null, null]);
    assert.deepEqual(hit.bylines, ["林远", "周小满"]);
  });

  test("counts facets over the whole result", async () => {
    const { facets } = await (await open(site)).search("公园", { limit: 1 });
    assert.deepEqual(facets.publication, [["yxrb", 2], ["yxwb", 1]]);
    assert.deepEqual(facets.year, [["2022", 2], ["2023", 1]]);
    assert.deepEqual(facets.district, [["河东区", 1]]);
    assert.deepEqual(facets.kind, [["news", 2], ["district-item", 1]]);
    assert.deepEqual(facets.quality, [["clean", 2], ["poor", 1]]);
  });

  test("draws a curve over every month that has articles", async () => {
    assert.deepEqual(await (await open(site)).trend("静默"),
      [["2022-11", 1, 4], ["2022-12", 1, 1], ["2023-01", 0, 2]]);
  });

  test("suggests names and words of headlines", async () => {
    const archive = await open(site);
    assert.deepEqual((await archive.suggest("河"))[0], { text: "河东区", type: "district", count: 1 });
    assert.deepEqual((await archive.suggest("云溪")).map(({ text }) => text)[0], "云溪公园春季花展筹备就绪");
    assert.deepEqual(await archive.suggest(" "), []);
  });

  test("takes a second chance only when told, and says what it searched", async () => {
    const archive = await open(site);
    const strict = await archive.search("静默；管理");
    assert.deepEqual([strict.total, strict.hits, strict.relaxed], [0, [], null]);
    const marks = await archive.search("静默；管理", { relax: true });
    assert.deepEqual(marks.relaxed, { how: "marks", query: '"静默管理"', exact: true });
    assert.deepEqual(marks.hits.map(({ id }) => id), ["yxrb-2022-11-21-01-01"]);
    assert.ok(marks.hits[0].headMarks.headline.length === 1);
    const inText = await archive.search("有序解除居民凭码", { relax: true });
    assert.deepEqual(inText.hits[0].marks.map(([from, to]) => inText.hits[0].snippet.slice(from, to)), ["有序解除，居民凭码"]);
    const apart = await archive.search("静默。山路", { relax: true });
    assert.deepEqual([apart.relaxed?.how, apart.relaxed?.query, apart.total], ["apart", '"静默" "山路"', 1]);
  });

  test("says what it could not read and which names there are not", async () => {
    const { notes } = await (await open(site)).search("(静默 OR 云溪 区：河西区");
    assert.deepEqual(notes, [{ code: "bracket", text: "(静默 OR 云溪 区：河西区" }, { code: "no-such-name", text: "district:河西区" }]);
  });

  test("tells why a hit stands where it stands", async () => {
    const { hits: [hit], groups } = await (await open(site)).search("云溪 公园", { explain: true });
    assert.equal(groups, 3);
    assert.deepEqual(hit.reasons?.map(({ where, term, kind }) => [where, term, kind]).slice(0, 3),
      [["headline", "公园", "term"], ["headline", "云溪 公园", "together"], ["headline", "云溪", "term"]]);
    assert.deepEqual([hit.reprintCount, hit.reprints], [0, []]);
  });

  test("opens with and without a slash, as text or as URL", async () => {
    for (const base of [site, site.replace(/\/$/, ""), new URL(site)]) {
      assert.equal((await open(base)).documents, 7);
    }
  });

  test("answers hostile queries", async () => {
    const archive = await open(site);
    const hostile = ["", "   ", "-", "\"", "<script>", ".*", "\ud800", "\u0000", "😀", "云".repeat(10000),
      "云溪 ".repeat(3000), "a b c d e f g h i j ".repeat(900), "\u0001china", "\uffff", "byline:<b>"];
    for (const query of hostile) {
      const { total } = await archive.search(query);
      assert.ok(total >= 0);
      await archive.suggest(query);
    }
  });

  test("refuses unknown options rather than guess", async () => {
    const archive = await open(site);
    await assert.rejects(archive.search("a", { sort: "best" }), /unknown sort: best/);
    await assert.rejects(archive.search("a", { filters: { colour: "red" } }), /unknown filter: colour/);
    await assert.rejects(archive.search("a", { filters: { from: "soon" } }), /from wants yyyy/);
  });

  test("says clearly what is wrong with a damaged index, or answers as before", async () => {
    const folder = await mkdtemp(join(tmpdir(), "search-"));
    await cp(fileURLToPath(site), folder, { recursive: true });
    const base = pathToFileURL(folder);
    let refused = 0;
    for (const name of await readdir(folder, { recursive: true })) {
      if (!/\.(bin|json)$/.test(name) || name.endsWith("package.json")) continue;
      const file = join(folder, name);
      const whole = await readFile(file);
      for (const damage of damages(whole)) {
        await (damage ? writeFile(file, damage) : rm(file));
        const answer = await ask(base).catch((error) => error);
        if (answer instanceof Error) {
          refused++;
          assert.match(answer.message, new RegExp(name), answer.message);
        }
        await writeFile(file, whole);
      }
    }
    assert.ok(refused > 20, `${refused} damages were noticed`);
    const head = join(folder, "search", "index.bin");
    await writeFile(head, Buffer.from([0x42, 0x53, 0x48, 9, 0, 0, 0, 0]));
    await assert.rejects(open(base), /version 9; this reader knows 7/);
    await rm(folder, { recursive: true });
  });

  test("asks for files of a part under an address that is another when they are others", async () => {
    /** @type {string[]} */
    const asked = [];
    const server = createServer(async (request, response) => {
      asked.push(request.url ?? "");
      const file = await readFile(new URL("." + request.url, site)).catch(() => null);
      response.writeHead(file ? 200 : 404).end(file ?? "");
    });
    await new Promise((listening) => server.listen(0, "127.0.0.1", () => listening(undefined)));
    const archive = await open(`http://127.0.0.1:${server.address().port}/`);
    await archive.search("静默 126 district:河东区");
    await archive.suggest("静");
    server.close();
    const ofParts = asked.filter((path) => /^\/search\/[0-9a-f]{16}\//.test(path));
    const kinds = new Set(ofParts.map((path) => path.split("/")[3][0]));
    for (const kind of "gwl") assert.ok(kinds.has(kind), `${kind} is not in ${asked}`);
    for (const path of ofParts) assert.match(path, /\.bin\?[0-9a-f]{16}$/);
    for (const path of asked) if (!ofParts.includes(path)) assert.doesNotMatch(path, /\?/);
  });

  test("works over http, tries a failed fetch again, and then says so", async () => {
    let failures = 0;
    const server = createServer(async (request, response) => {
      if (failures-- > 0) return response.writeHead(503).end();
      const file = await readFile(new URL("." + request.url, site)).catch(() => null);
      response.writeHead(file ? 200 : 404).end(file ?? "");
    });
    await new Promise((listening) => server.listen(0, "127.0.0.1", () => listening(undefined)));
    const base = `http://127.0.0.1:${server.address().port}/`;
    failures = 1;
    assert.equal((await (await open(base)).search("静默")).total, 2);
    failures = 2;
    await assert.rejects(open(base), /index\.bin.*503/);
    server.close();
    server.closeAllConnections();
  });
});

async function ask(base) {
  const archive = await open(base);
  await archive.suggest("云");
  await archive.suggest("yunxi");
  await archive.readings("云溪公园");
  await archive.didYouMean("云西公园");
  return (await archive.search("云")).total + (await archive.search('"china daily" 静默')).total;
}

function* damages(whole) {
  yield null;
  yield Buffer.alloc(0);
  yield whole.subarray(0, whole.length >> 1);
  yield Buffer.from("<!doctype html><title>404</title>");
  for (let i = 0; i < 6; i++) {
    const changed = Buffer.from(whole);
    changed[Math.floor((whole.length * (i + 0.5)) / 6)] ^= 0x55;
    yield changed;
  }
}
