import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { parseQuery, printQuery } from "../../../main/web/search/query.js";
import { occurrences } from "../../../main/web/search/occurrences.js";
import { partsOf } from "../../../main/web/search/terms.js";
import { completions } from "../../../main/web/search/suggest.js";

const texts = (query) => parseQuery(query).terms.map(({ text }) => text);
const read = (query) => printQuery(parseQuery(query).tree);
const codes = (query) => parseQuery(query).notes.map(({ code }) => code);

/** Rows of: what is typed, how it is read. */
const reads = (rows) => {
  for (const [typed, wanted] of rows) assert.equal(read(typed), wanted, typed);
};

test("parts terms at white space of any kind and keeps each once", () => {
  assert.deepEqual(texts("  云溪　静默\n云溪 "), ["云溪", "静默"]);
});

test("holds together what stands in quotes", () => {
  assert.deepEqual(texts('"China Daily" ＂临时 静默＂'), ["china daily", "临时静默"]);
});

test("takes a quote that is not closed, or stands inside a term, as text", () => {
  assert.deepEqual(texts('"云溪 静默'), ['"云溪', "静默"]);
  assert.deepEqual(texts('他说"好"的'), ['他说"好"的']);
});

test("reads either, both and without", () => {
  reads([
    ["a OR b", '"a" OR "b"'],
    ["云溪 静默 OR 封控 解除", '"云溪" "静默" OR "封控" "解除"'],
    ["(云溪 静默) OR 封控", '("云溪" "静默") OR "封控"'],
    ["静默 | 封控 ｜ 解除 || 停", '"静默" OR "封控" OR "解除" OR "停"'],
    ["静默 AND 解除", '"静默" "解除"'],
    ["静默 AND 解除 ＯＲ 停", '"静默" "解除" OR "停"'],
    ["静默 -公园 －\"a b\" −（c OR d）", '"静默" -"公园" -"a b" -("c" OR "d")'],
    ["-公园", '-"公园"'],
    ["-(-公园 OR -a)", '-(-"公园" OR -"a")'],
    ["-(-公园)", '"公园"'],
    ["（静默 ＯＲ 封控） -(停 (a OR -b))", '"静默" OR "封控" -("停" "a" OR -"b")'],
    ["静默 或 封控", '"静默" "或" "封控"'],
  ]);
});

test("reads NEAR between two terms and a chain of them", () => {
  reads([
    ["静默 NEAR/5 解除", '"静默" NEAR/5 "解除"'],
    ["静默 NEAR 解除", '"静默" NEAR/10 "解除"'],
    ['"a b" ＮＥＡＲ／１２ clim*', '"a b" NEAR/12 clim*'],
    ["a NEAR/1 b NEAR/2 c", '"a" NEAR/1 "b" "b" NEAR/2 "c"'],
    ["a NEAR/1 b OR c", '"a" NEAR/1 "b" OR "c"'],
    ["-(a NEAR/1 b)", '-("a" NEAR/1 "b")'],
    ["a NEAR/999999999 b", '"a" NEAR/1000 "b"'],
  ]);
});

test("reads fields in Latin letters and in Chinese, whatever the colon", () => {
  reads([
    ["headline:静默 标题：解除", 'headline:"静默" headline:"解除"'],
    ['标题:"a b" -headline:clim*', 'headline:"a b" -headline:clim*'],
    ["headline:(静默 OR 封控)", 'headline:"静默" OR headline:"封控"'],
    ['作者：林远 BYLINE:"周 小满"', 'byline:"林远" byline:"周小满"'],
    ["区：河东区 district:河* 区县:北山县", 'district:"河东区" district:河* district:"北山县"'],
    ["栏目:一 专栏：二 section:要闻 分类:民生", 'column:"一" column:"二" section:"要闻" section:"民生"'],
    ["publication:yxrb -报纸：云溪晚报", 'publication:"yxrb" -publication:"云溪晚报"'],
    ["byline:(林远 OR 周小满)", 'byline:"林远" OR byline:"周小满"'],
  ]);
});

test("reads days, months and years, and ranges of them", () => {
  reads([
    ["date:2022-11..2022-12", "date:2022-11..2022-12"],
    ["日期：2022年11月5日", "date:2022-11-05"],
    ["date:2022/11/5 -date:2022.1", "date:2022-11-05 -date:2022-01"],
    ["date:..2022-12", "date:..2022-12"],
    ["date:２０２２～", "date:2022.."],
    ["date:2023..2022-12", "date:2022-12..2023"],
    ["date:2022-11..2022", "date:2022-11..2022"],
    ["date:(2022 OR 2024)", "date:2022 OR date:2024"],
    ["date:2024-02-29", "date:2024-02-29"],
  ]);
});

test("reads the beginning of a word", () => {
  reads([["clim*", "clim*"], ["Ｃｌｉｍ＊", "clim*"], ['"clim*"', '"clim*"'], ["王** *ST", '"王**" "*st"']]);
  reads([["静默*", '"静默"'], ["*", '"*"'], ["3.5*", '"3.5*"'], ["a* b", 'a* "b"']]);
});

test("takes brackets and curly quotes for print where nothing else is grammar", () => {
  reads([
    ["（记者 林远）", '"(记者林远)"'],
    ["“贴心” 服务", '"“贴心”" "服务"'],
    ["“China Daily”", '"“china daily”"'],
    ["王某（女）说 -公园", '"王某(女)说" -"公园"'],
    ["“贴心” -公园", '"贴心" -"公园"'],
    ["-“云溪 晚报” 「a b」", '-"云溪晚报" "a b"'],
    ["“十四五”规划 -公园", '"“十四五”规划" -"公园"'],
    ["“贴心 服务", '"“贴心" "服务"'],
  ]);
  assert.deepEqual(codes("（记者 林远）“贴心”"), []);
  assert.deepEqual(codes("（记者 林远） “贴心”"), ["printed", "printed"]);
});

test("says what it could not read, and searches it as text", () => {
  for (const [typed, code, as] of [
    ["(静默 OR 封控", "bracket", '"(静默" OR "封控"'],
    ["静默 OR 封控)", "bracket", '"静默" OR "封控)"'],
    ["静默)", "bracket", '"静默)"'],
    ['"静默', "quote-open", undefined],
    ['"静默 -a', "quote-open", undefined],
    ["OR 静默", "or-alone", '"or" "静默"'],
    ["静默 OR", "or-alone", '"静默" "or"'],
    ["静默 OR OR 封控", "or-alone", '"静默" "or" OR "封控"'],
    ["AND 静默", "and-alone", '"and" "静默"'],
    ["静默 AND", "and-alone", '"静默" "and"'],
    ["静默 NEAR/3", "near-alone", '"静默" "near/3"'],
    ["NEAR 静默", "near-alone", '"near" "静默"'],
    ["静默 NEAR/3 -封控", "near-alone", '"静默" "near/3" -"封控"'],
    ["静默 NEAR/3 (a OR b)", "near-alone", '"静默" "near/3" "a" OR "b"'],
    ["-", "minus-alone", '"-"'],
    ["静默 - 解除", "minus-alone", '"静默" "-" "解除"'],
    ["-- OR a", "minus-alone", '"--" OR "a"'],
    ["headline: 静默", "field-empty", '"headline:" "静默"'],
    ['byline:"" a', "field-empty", undefined],
    ["date:昨天", "date", '"date:昨天"'],
    ["date:2022-13", "date", '"date:2022-13"'],
    ["-date:2023-02-29", "date", '-"date:2023-02-29"'],
    ["静默*", "star", '"静默"'],
    ["a".repeat(30000), "too-long", undefined],
    ["(a OR ".repeat(40) + "b" + ")".repeat(40), "too-deep", undefined],
    [Array.from({ length: 400 }, (_, i) => `t${i}`).join(" "), "too-many", undefined],
    [Array.from({ length: 400 }, (_, i) => `t${i}`).join(" OR "), "too-many", undefined],
  ]) {
    assert.ok(codes(typed).includes(code), `${typed.slice(0, 40)}: ${codes(typed)}`);
    if (as !== undefined) assert.equal(read(typed), as, typed);
  }
  assert.deepEqual(codes('静默 OR "封控" -a headline:b date:2022.. c NEAR/3 d e* (f OR g)'), []);
});

test("has a sentence for every note in every language", () => {
  const tokens = readFileSync(new URL("../../../main/web/search/tokens.js", import.meta.url), "utf8");
  const codes = [.../@property \{string\} code ([^@]*)/.exec(tokens)?.[1].matchAll(/`([a-z-]+)`/g) ?? []].map((m) => m[1]);
  assert.ok(codes.length > 10);
  for (const language of ["zh-Hans", "en"]) {
    const words = readFileSync(new URL(`../../../../templates/messages/${language}.properties`, import.meta.url), "utf8");
    for (const code of codes) assert.ok(words.includes(`\nsearch.note.${code}=`), `${language} ${code}`);
  }
});

test("marks what must be there, not what must not", () => {
  assert.deepEqual(parseQuery("a -b (c OR clim*) d NEAR/3 e -(f -g) byline:h headline:i date:2022").terms.map(
    ({ text, prefix }) => text + (prefix ? "*" : "")), ["a", "c", "clim*", "d", "e", "i"]);
});

test("takes terms without ideographs as words", () => {
  const words = parseQuery("云溪 N95口罩 126 3.5% …").terms.map((term) => term.words);
  assert.deepEqual(words, [false, false, true, true, true]);
});

test("finds words as words and ideographs anywhere", () => {
  const [word] = parseQuery("126").terms;
  assert.deepEqual(occurrences("设126个,1264件,126", word), [[1, 4], [12, 15]]);
  const [run] = parseQuery("6个").terms;
  assert.deepEqual(occurrences("设126个", run), [[3, 5]]);
});

test("finds beginnings of words as whole words, and texts whatever their punctuation", () => {
  assert.deepEqual(occurrences("climate的climax, aclimb", parseQuery("clim*").terms[0]), [[0, 7], [8, 14]]);
  const loose = { text: "临时静默管理", words: false, loose: true };
  assert.deepEqual(occurrences("一临时、“静默”管理。临时静默管理", loose), [[1, 10], [11, 17]]);
  assert.deepEqual(occurrences("the china, daily", { text: "china daily", words: true, loose: true }), [[4, 16]]);
});

test("covers every unit of a term with keys", () => {
  for (const query of ["云溪", "云溪市", "N95口罩", '"china daily news"', "3.5%", "-", "x".repeat(33), "a-b"]) {
    for (const term of parseQuery(query).terms) {
      if (term.text.length === 1) continue;
      const covered = new Set();
      for (const { key, offset } of partsOf(term, new Map(), [])) {
        const text = key.charCodeAt(0) < 4 ? key.slice(1) : key;
        assert.equal(term.text.slice(offset, offset + text.length), text);
        for (let i = 0; i < text.length; i++) covered.add(offset + i);
      }
      assert.equal(covered.size, term.text.length, query);
    }
  }
});

test("completes with what headlines share, and no shorter than they share it", () => {
  const tails = [["静默管理", 2], ["静默管理解除", 1], ["静夜", 1]];
  assert.deepEqual(completions("静", tails).map(({ text, count }) => [text, count]),
    [["静默管理", 3], ["静夜", 1], ["静默管理解除", 1]]);
});
