/**
 * What sort of character one is: the twin of the classes in `broadsheet.text.Fold`. Apart from
 * `fold.js`, so that the search page has them without the forms of Han.
 */

/** @param {number} c a code point @returns {boolean} white space of any kind */
export function isSpace(c) {
  return c === 0x20 || (c >= 0x09 && c <= 0x0d) || c === 0x85 || c === 0xa0 || c === 0x1680
    || (c >= 0x2000 && c <= 0x200a) || c === 0x2028 || c === 0x2029 || c === 0x202f
    || c === 0x205f || c === 0x3000;
}

/** @param {number} c @returns {boolean} ideographs, kana, bopomofo: scripts without spaces */
export function isHan(c) {
  return (c >= 0x4e00 && c <= 0x9fff) || (c >= 0x3400 && c <= 0x4dbf)
    || (c >= 0x3005 && c <= 0x3007) || (c >= 0x3040 && c <= 0x30ff)
    || (c >= 0x3100 && c <= 0x312f) || (c >= 0x31a0 && c <= 0x31bf)
    || (c >= 0x31f0 && c <= 0x31ff) || (c >= 0xf900 && c <= 0xfaff)
    || (c >= 0x20000 && c <= 0x3ffff);
}

/** @param {number} c @returns {boolean} digits and letters of scripts that part words by spaces */
export function isWord(c) {
  return (c >= 0x30 && c <= 0x39) || (c >= 0x61 && c <= 0x7a) || (c >= 0x41 && c <= 0x5a)
    || c === 0xaa || c === 0xb5 || c === 0xba
    || (c >= 0xc0 && c <= 0x1fff && c !== 0xd7 && c !== 0xf7 && c !== 0x1680)
    || (c >= 0x2c00 && c <= 0x2dff) || (c >= 0xa640 && c <= 0xd7ff)
    || (c >= 0xfb00 && c <= 0xfdff) || (c >= 0xfe70 && c <= 0xfefc);
}

/** @param {string} text folded @returns {boolean} whether it is found as a substring */
export function holdsHan(text) {
  for (const character of text) {
    if (isHan(/** @type {number} */ (character.codePointAt(0)))) return true;
  }
  return false;
}
