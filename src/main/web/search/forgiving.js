import { Hints } from "./hints.js";
import { meantInstead } from "./meant.js";
import { suggestions } from "./suggest.js";
import { readingsOf } from "./variants.js";

/**
 * What helps while or after a question is asked, fetched only then: a first answer does without.
 *
 * @typedef {import("./index.js").Head} Head
 * @typedef {import("./load.js").Loader} Loader
 * @typedef {import("./match.js").Matcher} Matcher
 * @typedef {import("./names.js").Names} Names
 */

/** Helps readers of one archive. */
export class Forgiving {
  /** @param {{loader: Loader, head: Head, names: Names, matcher: Matcher}} archive */
  constructor({ loader, head, names, matcher }) {
    this.loader = loader;
    this.names = names;
    this.matcher = matcher;
    this.hints = new Hints(loader, head);
  }

  /** @param {string} typed @param {number} limit */
  suggestions(typed, limit) {
    return suggestions(this.loader, this.names, typed, limit);
  }

  /** @param {string} input */
  readings(input) {
    return readingsOf(this.hints, this.matcher, input);
  }

  /** @param {string} input */
  meant(input) {
    return meantInstead(this.hints, this.matcher, input);
  }
}
