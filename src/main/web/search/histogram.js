/**
 * How many articles of a result fall into each stretch of time, for a chart whose bars are links.
 *
 * @typedef {object} Bar
 * @property {string} label year, decade or month: `2022`, `1990`, `2022-11`
 * @property {string} from the stretch it stands for
 * @property {string} to
 * @property {number} count articles found in it
 * @property {boolean} chosen whether the result is limited to just this stretch
 *
 * @typedef {object} Histogram
 * @property {"decades" | "years" | "months"} level
 * @property {Bar[]} bars in the order of time, gaps between the first and the last included
 * @property {{from: string, to: string} | null} up the wider stretch above, empty for all of time;
 *   null where there is none
 */

/** More years than this are first told by decades. */
const MOST_YEARS = 30;

/**
 * @param {[string, number][]} counts articles by month, whatever from and to say, in any order
 * @param {string} from of the question: date, month, year or empty
 * @param {string} to
 * @returns {Histogram}
 */
export function histogramOf(counts, from, to) {
  const found = counts.filter(([, count]) => count > 0);
  const years = found.map(([month]) => Number(month.slice(0, 4)));
  const [first, last] = [years.reduce(least, Infinity), years.reduce(most, -Infinity)];
  const manyYears = last - first >= MOST_YEARS;
  const year = from.slice(0, 4);
  if (year !== "" && year === to.slice(0, 4)) {
    const up = manyYears ? decadeOf(year) : { from: "", to: "" };
    return { level: "months", bars: monthBars(found, year, from, to), up };
  }
  const decade = year === "" ? null : decadeOf(year);
  if (manyYears && (decade === null || to.slice(0, 4) !== decade.to)) {
    return { level: "decades", bars: decadeBars(found, first, last), up: null };
  }
  const stretch = manyYears && decade ? decade : { from: String(first), to: String(last) };
  const up = manyYears ? { from: "", to: "" } : null;
  return { level: "years", bars: yearBars(found, Number(stretch.from), Number(stretch.to)), up };
}

/** @param {number} a @param {number} b */
function least(a, b) {
  return a < b ? a : b;
}

/** @param {number} a @param {number} b */
function most(a, b) {
  return a > b ? a : b;
}

/** @param {string} year @returns {{from: string, to: string}} */
function decadeOf(year) {
  return { from: year.slice(0, 3) + "0", to: year.slice(0, 3) + "9" };
}

/** @param {[string, number][]} found @param {string} stretch @returns {number} */
function countIn(found, stretch) {
  return found.reduce((sum, [month, count]) => sum + (month.startsWith(stretch) ? count : 0), 0);
}

/** @param {[string, number][]} found @param {string} year @param {string} from @param {string} to @returns {Bar[]} */
function monthBars(found, year, from, to) {
  return Array.from({ length: 12 }, (_, i) => {
    const month = `${year}-${String(i + 1).padStart(2, "0")}`;
    const chosen = from === month && to === month;
    return { label: month, from: month, to: month, count: countIn(found, month), chosen };
  });
}

/** @param {[string, number][]} found @param {number} first @param {number} last @returns {Bar[]} */
function yearBars(found, first, last) {
  return Array.from({ length: Math.max(0, last - first + 1) || 0 }, (_, i) => {
    const year = String(first + i).padStart(4, "0");
    return { label: year, from: year, to: year, count: countIn(found, year), chosen: false };
  });
}

/** @param {[string, number][]} found @param {number} first @param {number} last @returns {Bar[]} */
function decadeBars(found, first, last) {
  const bars = [];
  for (let year = first - (first % 10); year <= last; year += 10) {
    const { from, to } = decadeOf(String(year).padStart(4, "0"));
    bars.push({ label: from, from, to, count: countIn(found, from.slice(0, 3)), chosen: false });
  }
  return bars;
}
