import assert from "node:assert/strict";
import { test } from "node:test";
import { histogramOf } from "../../../main/web/search/histogram.js";

const MONTHS = [["2021-03", 2], ["2023-05", 4], ["2021-12", 1]];

test("years of the whole time, the empty one between included", () => {
  const { level, bars, up } = histogramOf(MONTHS, "", "");
  assert.equal(level, "years");
  assert.deepEqual(bars.map(({ label, count }) => [label, count]), [["2021", 3], ["2022", 0], ["2023", 4]]);
  assert.deepEqual([bars[0].from, bars[0].to, up], ["2021", "2021", null]);
});

test("the months of a chosen year, and the chosen one told", () => {
  for (const [from, to] of [["2021", "2021"], ["2021-12", "2021-12"], ["2021-03-04", "2021-12"]]) {
    const { level, bars, up } = histogramOf(MONTHS, from, to);
    assert.equal(level, "months");
    assert.equal(bars.length, 12);
    assert.deepEqual([bars[2].count, bars[11].count, bars[11].from], [2, 1, "2021-12"]);
    assert.equal(bars[11].chosen, from === "2021-12");
    assert.deepEqual(up, { from: "", to: "" });
  }
});

test("a long time is told by decades, then by the years of one", () => {
  const long = [["1949-01", 1], ["1966-05", 2], ["2022-11", 3]];
  const whole = histogramOf(long, "", "");
  assert.equal(whole.level, "decades");
  assert.deepEqual(whole.bars.map(({ from }) => from),
    ["1940", "1950", "1960", "1970", "1980", "1990", "2000", "2010", "2020"]);
  const sixties = histogramOf(long, "1960", "1969");
  assert.deepEqual([sixties.level, sixties.bars.length, sixties.bars[6].count], ["years", 10, 2]);
  assert.deepEqual(sixties.up, { from: "", to: "" });
  assert.deepEqual(histogramOf(long, "1966", "1966").up, { from: "1960", to: "1969" });
});

test("every bar's count is what its stretch holds, whatever is chosen", () => {
  const months = Array.from({ length: 900 }, (_, i) =>
    [`${1950 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`, (i * 7919) % 13]);
  for (const [from, to] of [["", ""], ["1970", "1979"], ["1984", "1984"], ["1984-02", "1984-02"]]) {
    for (const bar of histogramOf(months, from, to).bars) {
      const held = months.filter(([month]) => month.slice(0, bar.from.length) >= bar.from && month.slice(0, bar.to.length) <= bar.to);
      assert.equal(bar.count, held.reduce((sum, [, count]) => sum + count, 0), bar.label);
    }
  }
});

test("without anything found there are no bars", () => {
  assert.deepEqual(histogramOf([], "", "").bars, []);
  assert.equal(histogramOf([["2022-11", 0]], "2022", "2022").bars.length, 12);
});
