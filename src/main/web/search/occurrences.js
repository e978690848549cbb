import { holdsHan, isHan, isWord } from "./characters.js";

/**
 * What a query looks for in a text, and where it stands there.
 *
 * @typedef {object} Term
 * @property {string} text folded, not empty
 * @property {boolean} words whether it must begin and end where words do; false for substrings
 * @property {boolean} [prefix] whether it is the beginning of a word, to be taken as the whole word
 * @property {boolean} [loose] whether punctuation counts for nothing; then the text has none
 */

/** @param {string} folded not empty @returns {Term} */
export function termOf(folded) {
  return { text: folded, words: !holdsHan(folded) };
}

/**
 * Where a term occurs in a folded text, overlaps left out.
 *
 * @param {string} text folded
 * @param {Term} term
 * @returns {[number, number][]} starts and ends
 */
export function occurrences(text, term) {
  if (term.loose) return looseOccurrences(text, term);
  /** @type {[number, number][]} */
  const found = [];
  for (let at = text.indexOf(term.text); at >= 0;) {
    const end = term.prefix ? endOfWord(text, at) : at + term.text.length;
    const match = !(term.words && (isInsideWord(text, at) || isInsideWord(text, end)));
    if (match) found.push([at, end]);
    at = text.indexOf(term.text, match ? end : at + 1);
  }
  return found;
}

/** @param {string} text @param {Term} term @returns {[number, number][]} */
function looseOccurrences(text, term) {
  const { text: bare, starts, ends } = withoutMarks(text);
  return occurrences(bare, { text: term.text, words: term.words })
    .map(([start, end]) => [starts[start], ends[end - 1]]);
}

/** @param {string} text @param {number} at @returns {number} */
function endOfWord(text, at) {
  let end = at;
  while (end < text.length && isWord(text.charCodeAt(end))) end++;
  return end;
}

/** @param {string} text @param {number} at @returns {boolean} whether a word spans that place */
function isInsideWord(text, at) {
  return at > 0 && at < text.length
    && isWord(text.charCodeAt(at - 1)) && isWord(text.charCodeAt(at));
}

/**
 * A text without its punctuation. Where marks stood between two words, or a space did, one space
 * is left, so that `China, Daily` and `China Daily` become the same.
 *
 * @param {string} text folded
 * @returns {{text: string, starts: number[], ends: number[]}} and for each unit the place it is from
 */
export function withoutMarks(text) {
  const out = { text: "", starts: /** @type {number[]} */ ([]), ends: /** @type {number[]} */ ([]) };
  let gap = -1;
  let last = 0;
  for (let i = 0; i < text.length;) {
    const c = /** @type {number} */ (text.codePointAt(i));
    const units = c > 0xffff ? 2 : 1;
    if (!isHan(c) && !isWord(c)) {
      if (gap < 0) gap = i;
    } else {
      if (gap >= 0 && isWord(c) && isWord(last)) putUnits(out, " ", gap, i);
      putUnits(out, String.fromCodePoint(c), i, i + units);
      last = c;
      gap = -1;
    }
    i += units;
  }
  return out;
}

/** @param {{text: string, starts: number[], ends: number[]}} out @param {string} text @param {number} start @param {number} end */
function putUnits(out, text, start, end) {
  out.text += text;
  for (let unit = 0; unit < text.length; unit++) {
    out.starts.push(start);
    out.ends.push(end);
  }
}

/** @param {string} text folded @returns {string[]} what stands between its marks and spaces */
export function piecesBetweenMarks(text) {
  const pieces = [""];
  for (const character of text) {
    const c = /** @type {number} */ (character.codePointAt(0));
    if (isHan(c) || isWord(c)) pieces[pieces.length - 1] += character;
    else pieces.push("");
  }
  return pieces.filter((piece) => piece !== "");
}
