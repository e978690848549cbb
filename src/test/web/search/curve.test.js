import assert from "node:assert/strict";
import test from "node:test";
import { curveOf } from "../../../main/web/search/curve.js";

test("every month from the first to the last has a point, and nothing is lost", () => {
  const { grain, points } = curveOf([["2022-11", 3], ["2021-12", 1], ["2022-02", 0]]);
  assert.equal(grain, "months");
  assert.deepEqual(points.map(({ stretch }) => stretch), ["2021-12", "2022-01", "2022-02", "2022-03",
    "2022-04", "2022-05", "2022-06", "2022-07", "2022-08", "2022-09", "2022-10", "2022-11"]);
  assert.equal(points[0].count, 1);
  assert.equal(points[11].count, 3);
});

test("more than a hundred and twenty months are told by the year", () => {
  const { grain, points } = curveOf([["1998-01", 2], ["2008-01", 1], ["1998-12", 5]]);
  assert.equal(grain, "years");
  assert.equal(points.length, 11);
  assert.deepEqual(points[0], { stretch: "1998", count: 7 });
  assert.equal(curveOf([["1998-01", 2], ["2007-12", 1]]).points.length, 120);
});

test("nothing found is no curve", () => {
  assert.deepEqual(curveOf([]).points, []);
  assert.deepEqual(curveOf([["2022-11", 0]]).points, []);
});
