import { isHan } from "./fold.js";
import { askedTerms, lookAlikes, placesOf, sought, stand } from "./variants.js";

/**
 * What a reader may have meant who found nothing: words of the archive that sound like a part of
 * what was typed, for an input method offers those first, or that look like it.
 *
 * @typedef {import("./hints.js").Hints} Hints
 * @typedef {import("./match.js").Matcher} Matcher
 * @typedef {import("./variants.js").Candidate} Candidate
 * @typedef {import("./variants.js").Reading} Reading
 */

/** Parts of a term are looked up in the sounds up to so long, and so many of them. */
const LONGEST_PART = 8;
const MOST_PARTS = 8;

/** So many words that sound like one part are tried. */
const MOST_ALIKE_SOUNDS = 3;

/** Beginnings and ends of syllables that many speakers do not tell apart. */
const NEAR_SOUNDS = /** @type {[RegExp, string][]} */ ([[/^([zcs])h/, "$1"], [/^n(?!$)/, "l"], [/ng$/, "n"]]);

/**
 * @param {Hints} hints
 * @param {Matcher} matcher
 * @param {string} input
 * @returns {Promise<Reading[]>} for the terms that no article holds
 */
export async function meantInstead(hints, matcher, input) {
  const found = await Promise.all(askedTerms(input).map(async (term) => {
    const { documents } = await matcher.find({ text: term.text, words: false });
    if (documents.length > 0) return [];
    const sounds = (await soundAlikes(hints, term.text)).slice(0, 4);
    const looks = await lookAlikes(hints, term.text, 2);
    return sought(matcher, input, term, [...sounds, ...looks], (_, text) => text);
  }));
  return found.flat();
}

/** @param {Hints} hints @param {string} text @returns {Promise<Candidate[]>} the likest first */
async function soundAlikes(hints, text) {
  const syllables = await hints.syllables();
  const parts = (await doubtfulParts(hints, text)).slice(0, MOST_PARTS);
  const found = await Promise.all(parts.map(async ([from, to]) => {
    const part = text.slice(from, to);
    const words = await wordsLike(hints, part, syllables);
    return words.slice(0, MOST_ALIKE_SOUNDS).map(({ word, likeness }) => ({
      likeness,
      text: text.slice(0, from) + word + text.slice(to),
      why: /** @type {const} */ ("sounds-alike"),
    }));
  }));
  return found.flat().sort((a, b) => a.likeness - b.likeness);
}

/**
 * The whole, and parts of two to four characters around neighbours that stand nowhere together;
 * where there are none, all parts.
 *
 * @param {Hints} hints
 * @param {string} text
 * @returns {Promise<[number, number][]>} the longest first
 */
async function doubtfulParts(hints, text) {
  const joints = placesOf(text.slice(1));
  const known = await Promise.all(joints.map((at) => stand(hints, text[at], text[at + 1])));
  const broken = joints.filter((at) => !known[at]);
  /** @type {[number, number][]} */
  const parts = text.length <= LONGEST_PART ? [[0, text.length]] : [];
  for (let length = Math.min(4, text.length - 1); length >= 2; length--) {
    for (let from = 0; from + length <= text.length; from++) {
      const doubtful = broken.length === 0 || broken.some((at) => at >= from && at + 1 < from + length);
      if (doubtful) parts.push([from, from + length]);
    }
  }
  return parts;
}

/**
 * Words of the archive, or their beginnings, that are as long as a part and each character of which
 * is the same, sounds the same, or nearly so.
 *
 * @param {Hints} hints
 * @param {string} part
 * @param {Map<string, string>} syllables
 * @returns {Promise<{word: string, likeness: number}[]>} the likest first
 */
async function wordsLike(hints, part, syllables) {
  if (![...part].every((c) => isHan(c.charCodeAt(0)) && syllables.has(c))) return [];
  const spelling = [...part].map((c) => syllables.get(c)?.[0]).join("");
  const rows = await hints.rows("sounds", spelling + "\0", spelling + (part.length > 2 ? "\uffff" : "\u0001"));
  const words = new Set(rows.map(([key]) => key.slice(key.indexOf("\0") + 2).slice(0, part.length)));
  return [...words].filter((word) => word.length === part.length && word !== part)
    .map((word) => ({ word, likeness: unlikeness(word, part, syllables) }))
    .filter(({ likeness }) => likeness < Infinity)
    .sort((a, b) => a.likeness - b.likeness || (a.word < b.word ? -1 : 1));
}

/** @param {string} word @param {string} part @param {Map<string, string>} syllables */
function unlikeness(word, part, syllables) {
  let sum = 0;
  for (let i = 0; i < word.length; i++) {
    const one = syllables.get(word[i]) ?? "";
    const other = syllables.get(part[i]) ?? "";
    if (word[i] === part[i]) continue;
    sum += one === other ? 1 : near(one) === near(other) ? 1.5 : Infinity;
  }
  return sum;
}

/** @param {string} syllable @returns {string} */
function near(syllable) {
  return NEAR_SOUNDS.reduce((sound, [from, to]) => sound.replace(from, to), syllable);
}
