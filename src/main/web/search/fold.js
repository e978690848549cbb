import { isSpace, isWord } from "./characters.js";
import { VARIANT_FORMS } from "./variant-forms.js";

/**
 * Folds text so that what readers regard as the same characters compare equal.
 *
 * The twin of `broadsheet.text.Fold`, which tells the procedure; both obey
 * `src/test/contract/search/fold.tsv`.
 */

const HALF_WIDTH =
  "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテト" +
  "ナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン\u3099\u309A";

/** @param {number} c @returns {boolean} control characters and marks that nobody sees */
function isInvisible(c) {
  return c < 0x20 || (c >= 0x7f && c <= 0x9f) || c === 0xad || (c >= 0x200b && c <= 0x200f)
    || (c >= 0x202a && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f)
    || (c >= 0xfe00 && c <= 0xfe0f) || c === 0xfeff;
}

/** @param {number} c @returns {number} the lower case of a Latin, Greek or Cyrillic letter */
function lower(c) {
  if (c < 0x80) return c >= 0x41 && c <= 0x5a ? c + 32 : c;
  if (c === 0x130) return 0x69;
  if (c >= 0x530 && !(c >= 0x1e00 && c <= 0x1eff)) return c;
  return /** @type {number} */ (String.fromCodePoint(c).toLowerCase().codePointAt(0));
}

/** The first character of the table of forms, and where characters behind it end. */
const HAN = 0x4e00;
const HAN_END = 0xa000;

/** For each Han character of the basic block the simplified one, if it is another. */
const SIMPLIFIED = unpackForms(VARIANT_FORMS);

/**
 * Pairs are sorted by simplified character, then by form. The first part holds how far each
 * simplified character is from the one before, the second how far each form is from the one before
 * (-2n - 1 for a distance back, else 2n), both from U+4E00.
 *
 * @param {string} packed
 * @returns {Uint16Array}
 */
function unpackForms(packed) {
  const forms = new Uint16Array(HAN_END - HAN);
  const [gaps, steps] = packed.split(" ").map(packedNumbers);
  let simplified = 0;
  let form = 0;
  for (let i = 0; i < gaps.length; i++) {
    simplified += gaps[i];
    form += steps[i] & 1 ? -(steps[i] + 1) / 2 : steps[i] / 2;
    forms[form] = HAN + simplified;
  }
  return forms;
}

/** @param {string} packed digits to the base 44, lowest first; one of 44 and more says that another
 *   follows @returns {number[]} */
function packedNumbers(packed) {
  const numbers = [];
  let number = 0;
  let unit = 1;
  for (let i = 0; i < packed.length; i++) {
    const c = packed.charCodeAt(i);
    // Behind # the digits leave out what a string would have to escape: $ \ `
    const digit = c - 35 - (c > 36 ? 1 : 0) - (c > 92 ? 1 : 0) - (c > 96 ? 1 : 0);
    number += (digit % 44) * unit;
    unit *= 44;
    if (digit < 44) {
      numbers.push(number);
      number = 0;
      unit = 1;
    }
  }
  return numbers;
}

/** @param {number} c @returns {number} the simplified character of a traditional or variant form */
function simplifiedOf(c) {
  if (c < 0x2f00) return c;
  if (c >= HAN && c < HAN_END) return SIMPLIFIED[c - HAN] || c;
  // Radicals and compatibility ideographs are what Unicode has declared them to be, for ever.
  const declared = c <= 0x2fd5 || (c >= 0xf900 && c <= 0xfad9) || (c >= 0x2f800 && c <= 0x2fa1d);
  if (!declared) return c;
  const plain = /** @type {number} */ (String.fromCodePoint(c).normalize("NFKC").codePointAt(0));
  // Half a dozen would take two units instead of one; they stay.
  if (plain > 0xffff && c <= 0xffff) return c;
  return plain >= HAN && plain < HAN_END ? SIMPLIFIED[plain - HAN] || plain : plain;
}

/** @param {number} c neither white space nor invisible @returns {number} its folded form */
function foldOne(c) {
  if (c >= HAN && c < HAN_END) return SIMPLIFIED[c - HAN] || c;
  if (c >= 0xd800 && c <= 0xdfff) return 0xfffd;
  if (c >= 0xff61 && c <= 0xff9f) return HALF_WIDTH.charCodeAt(c - 0xff61);
  return simplifiedOf(lower(c >= 0xff01 && c <= 0xff5e ? c - 0xfee0 : c));
}

/**
 * A folded text that knows where each of its units came from.
 *
 * @typedef {object} Folded
 * @property {string} text the folded text
 * @property {Uint32Array} starts for each unit, where its character starts in the original
 * @property {Uint32Array} ends for each unit, where its character ends in the original
 */

/** @param {string} text @returns {Folded} */
export function foldWithPlaces(text) {
  const places = { starts: new Uint32Array(text.length), ends: new Uint32Array(text.length) };
  const out = folded(text, places);
  return { text: out, starts: places.starts.subarray(0, out.length), ends: places.ends.subarray(0, out.length) };
}

/** @param {string} text any string @returns {string} the folded text */
export function fold(text) {
  return folded(text, null);
}

/**
 * @param {string} text
 * @param {{starts: Uint32Array, ends: Uint32Array} | null} places filled in as far as the folded text goes
 * @returns {string} the folded text, which never has more units
 */
function folded(text, places) {
  const units = new Uint16Array(text.length);
  let length = 0;
  const put = (/** @type {number} */ unit, /** @type {number} */ start, /** @type {number} */ end) => {
    if (places) {
      places.starts[length] = start;
      places.ends[length] = end;
    }
    units[length++] = unit;
  };
  let space = -1;
  let last = 0;
  for (let i = 0; i < text.length;) {
    const c = /** @type {number} */ (text.codePointAt(i));
    const end = i + (c > 0xffff ? 2 : 1);
    if (c >= HAN && c < HAN_END) {
      put(foldOne(c), i, end);
      space = -1;
      last = c;
    } else if (isSpace(c)) {
      if (space < 0) space = i;
    } else if (!isInvisible(c)) {
      const one = foldOne(c);
      if (space >= 0 && isWord(one) && isWord(last)) put(0x20, space, i);
      if (one > 0xffff) put(0xd7c0 + (one >>> 10), i, end);
      put(one > 0xffff ? 0xdc00 | (one & 0x3ff) : one, i, end);
      last = one;
      space = -1;
    }
    i = end;
  }
  return stringOf(units, length);
}

/** So many units become a string at once. */
const UNITS_AT_ONCE = 4096;

/** @param {Uint16Array} units @param {number} length @returns {string} the first of them */
function stringOf(units, length) {
  let text = "";
  for (let i = 0; i < length; i += UNITS_AT_ONCE) {
    text += String.fromCharCode.apply(null, /** @type {any} */ (units.subarray(i, Math.min(length, i + UNITS_AT_ONCE))));
  }
  return text;
}

