import { isHan } from "./characters.js";
import { askedTerms, lookAlikes, occurs, placesOf, sought } from "./variants.js";

/**
 * What a reader may have meant who found nothing: words of the archive that sound like a part of
 * what was typed, for an input method offers those first, or that look like it.
 *
 * @typedef {import("./hints.js").Hints} Hints
 * @typedef {import("./match.js").Matcher} Matcher
 * @typedef {import("./variants.js").Candidate} Candidate
 * @typedef {import("./variants.js").Reading} Reading
 */

/** Parts of a term are looked up in the sounds up to so long, and so many of a length. */
const LONGEST_PART = 8;
const MOST_PARTS = 6;

/** In longer terms it is first asked where they are broken. */
const SURE_LENGTH = 4;

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
    const offer = (/** @type {Candidate[]} */ candidates) =>
      sought(matcher, input, term, candidates, (_, text) => text);
    const sounds = await soundAlikes(hints, matcher, term.text, offer);
    const looks = await offer(await lookAlikes(hints, matcher, term.text, 2));
    return [...sounds, ...looks.filter(({ text }) => sounds.every((sound) => sound.text !== text))];
  }));
  return found.flat();
}

/**
 * Tries the longest parts first, and shorter ones only where these lead to nothing.
 *
 * @param {Hints} hints
 * @param {Matcher} matcher
 * @param {string} text
 * @param {(candidates: Candidate[]) => Promise<Reading[]>} offer
 * @returns {Promise<Reading[]>}
 */
async function soundAlikes(hints, matcher, text, offer) {
  const syllables = await hints.syllables();
  const broken = text.length > SURE_LENGTH ? await brokenJoints(matcher, text) : [];
  for (const length of new Set([text.length, 4, 3, 2])) {
    if (length > Math.min(text.length, LONGEST_PART)) continue;
    const parts = partsAround(text, length, broken).slice(0, MOST_PARTS);
    const found = await Promise.all(parts.map((from) =>
      changedParts(hints, text, { from, to: from + length }, syllables)));
    const offers = await offer(found.flat().sort((a, b) => a.likeness - b.likeness));
    if (offers.length > 0) return offers;
  }
  return [];
}

/** @param {Matcher} matcher @param {string} text @returns {Promise<number[]>} neighbours that stand nowhere */
async function brokenJoints(matcher, text) {
  const joints = placesOf(text.slice(1));
  const known = await Promise.all(joints.map((at) => occurs(matcher, text.slice(at, at + 2))));
  return joints.filter((at) => !known[at]);
}

/** @param {string} text @param {number} length @param {number[]} broken @returns {number[]} where parts begin */
function partsAround(text, length, broken) {
  return placesOf(text.slice(length - 1)).filter((from) =>
    broken.length === 0 || broken.some((at) => at >= from && at + 1 < from + length));
}

/**
 * @param {Hints} hints
 * @param {string} text
 * @param {{from: number, to: number}} part
 * @param {Map<string, string>} syllables
 */
async function changedParts(hints, text, { from, to }, syllables) {
  const words = await wordsLike(hints, text.slice(from, to), syllables);
  return words.slice(0, MOST_ALIKE_SOUNDS).map(({ word, likeness }) => ({
    likeness,
    text: text.slice(0, from) + word + text.slice(to),
    why: /** @type {const} */ ("sounds-alike"),
  }));
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
