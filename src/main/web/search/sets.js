/**
 * Sets of articles, as what is in them or as what is not, so that "all but" costs nothing.
 *
 * @typedef {object} Articles
 * @property {number[]} list ascending
 * @property {boolean} except whether the set is all articles but the list
 */

/** @type {Articles} */
export const ALL_ARTICLES = { list: [], except: true };
/** @type {Articles} */
export const NO_ARTICLES = { list: [], except: false };

/** @param {Articles} a @returns {Articles} */
export function allBut(a) {
  return { list: a.list, except: !a.except };
}

/** @param {Articles} a @param {Articles} b @returns {Articles} */
export function inBoth(a, b) {
  if (a.except && b.except) return { list: union(a.list, b.list), except: true };
  if (a.except) return { list: kept(b.list, a.list, false), except: false };
  if (b.except) return { list: kept(a.list, b.list, false), except: false };
  return a.list.length <= b.list.length
    ? { list: kept(a.list, b.list, true), except: false }
    : { list: kept(b.list, a.list, true), except: false };
}

/** @param {Articles[]} sets @returns {Articles} */
export function inAny(sets) {
  const halves = sets.slice();
  // Two by two, so that many short lists cost no more than their sum times its logarithm.
  while (halves.length > 1) {
    const next = [];
    for (let i = 0; i < halves.length; i += 2) {
      next.push(i + 1 < halves.length ? allBut(inBoth(allBut(halves[i]), allBut(halves[i + 1]))) : halves[i]);
    }
    halves.splice(0, halves.length, ...next);
  }
  return halves[0] ?? NO_ARTICLES;
}

/** @param {Articles} a @param {number} articles how many there are @returns {number[]} ascending */
export function listOf(a, articles) {
  if (!a.except) return a.list;
  const list = [];
  let at = 0;
  for (let document = 0; document < articles; document++) {
    if (a.list[at] === document) at++;
    else list.push(document);
  }
  return list;
}

/** @param {number[]} a @param {number[]} b @returns {number[]} */
function union(a, b) {
  const all = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const next = j === b.length || a[i] <= b[j] ? a[i] : b[j];
    all.push(next);
    if (a[i] === next) i++;
    if (b[j] === next) j++;
  }
  return all;
}

/** @param {number[]} list @param {number[]} others @param {boolean} wanted @returns {number[]} those that are, or are not, in the others */
function kept(list, others, wanted) {
  let at = 0;
  return list.filter((document) => {
    at = gallop(others, document, at);
    return (others[at] === document) === wanted;
  });
}

/**
 * Steps that double, then halves: cheap for a short list in a long one.
 *
 * @param {number[]} sorted
 * @param {number} value
 * @param {number} from
 * @returns {number} index of the first from there that is not below the value
 */
export function gallop(sorted, value, from) {
  let step = 1;
  let low = from;
  while (low + step < sorted.length && sorted[low + step] < value) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, sorted.length);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
