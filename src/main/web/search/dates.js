/**
 * Days, months and years as readers write them: `2022-11-05`, `2022/11/5`, `2022.11`, `2022年11月`,
 * and ranges of them with `..`, `…`, `~` between; either end may be missing.
 *
 * @typedef {object} DateRange both ends included
 * @property {string} from yyyy, yyyy-mm or yyyy-mm-dd; empty for none
 * @property {string} to the same
 */

const BETWEEN = /\.{2,3}|…+|[~～]/;
const ONE_DATE = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月)?|年)?$/;

/** @param {string} text @returns {DateRange | null} nothing where that is no date */
export function dateRangeOf(text) {
  const half = text.replace(/[！-～]/g, (c) => (c === "～" ? c : String.fromCharCode(c.charCodeAt(0) - 0xfee0)));
  const ends = half.split(BETWEEN).map((end) => end.trim());
  if (ends.length > 2 || ends.every((end) => end === "")) return null;
  const dates = ends.map((end) => (end === "" ? "" : isoDate(end)));
  if (dates.includes(null)) return null;
  const [from, to = dates[0]] = /** @type {string[]} */ (dates);
  return from !== "" && to !== "" && from > to + "~" ? { from: to, to: from } : { from, to };
}

/** @param {string} text @returns {string | null} */
function isoDate(text) {
  const parts = ONE_DATE.exec(text);
  if (!parts) return null;
  const [year, month, day] = parts.slice(1);
  if (month === undefined) return year;
  if (!(Number(month) >= 1 && Number(month) <= 12)) return null;
  const iso = `${year}-${month.padStart(2, "0")}`;
  if (day === undefined) return iso;
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= days ? `${iso}-${day.padStart(2, "0")}` : null;
}
