/**
 * How many articles of a result were printed in each month, for a curve whose bars are links.
 *
 * @typedef {object} Point
 * @property {string} stretch `2022-11`, or `2022` where there are too many months
 * @property {number} count articles found in it
 *
 * @typedef {object} Curve
 * @property {"months" | "years"} grain
 * @property {Point[]} points in the order of time, those without articles included
 */

/** More months than this are told by the year, as on the site's pages of curves. */
const MANY_MONTHS = 120;

/**
 * @param {[string, number][]} counts articles by month, in any order
 * @returns {Curve}
 */
export function curveOf(counts) {
  const found = counts.filter(([, count]) => count > 0);
  const numbers = found.map(([month]) => monthNumber(month));
  const first = numbers.reduce((a, b) => (a < b ? a : b), Infinity);
  const last = numbers.reduce((a, b) => (a > b ? a : b), -Infinity);
  const yearly = last - first >= MANY_MONTHS;
  /** @type {Map<string, number>} */
  const sums = new Map();
  for (let month = first; month <= last; month++) sums.set(stretchAt(month, yearly), 0);
  for (const [month, count] of found) {
    const stretch = stretchAt(monthNumber(month), yearly);
    sums.set(stretch, (sums.get(stretch) ?? 0) + count);
  }
  return {
    grain: yearly ? "years" : "months",
    points: [...sums].map(([stretch, count]) => ({ stretch, count })),
  };
}

/** @param {string} month @returns {number} of months since the year 0 */
function monthNumber(month) {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

/** @param {number} number @param {boolean} yearly */
function stretchAt(number, yearly) {
  const year = String(Math.floor(number / 12)).padStart(4, "0");
  return yearly ? year : `${year}-${String((number % 12) + 1).padStart(2, "0")}`;
}
