import { fold } from "./fold.js";

/**
 * The texts of articles, in bundles beside the pages (`broadsheet.search.BundleTexts`).
 *
 * @typedef {import("./index.js").Head} Head
 * @typedef {import("./names.js").Names} Names
 *
 * @typedef {object} ArticleText
 * @property {string} id
 * @property {string} url relative to the site's root
 * @property {string} page label of its page
 * @property {string} title what to call it
 * @property {string | null} kicker
 * @property {string | null} headline
 * @property {string[]} deck
 * @property {string} kind
 * @property {string | null} section
 * @property {string | null} district
 * @property {string | null} column
 * @property {string} quality
 * @property {string[]} bylines
 * @property {string[]} [authors] where some who sign it did not write it
 * @property {string[]} text its blocks
 *
 * @typedef {object} Shown what a hit shows besides
 * @property {boolean} hasHeadline whether the title is its headline
 * @property {string} kicker empty for none
 * @property {string[]} blocks of its text
 *
 * @typedef {Omit<ArticleText, "kicker" | "text"> & Shown} ShownText
 *
 * @typedef {object} BundleText
 * @property {number} document number of its first article in the archive
 * @property {ShownText[]} articles
 * @property {FoldedText[]} folded of each article
 *
 * @typedef {object} FoldedText an article as the index has it
 * @property {string} text its fields, folded, each ended by U+0000
 * @property {{kicker: number, headline: number, deck: number, body: number}} zones their units
 */

/** Brings texts. */
export class Texts {
  /** @param {import("./load.js").Loader} loader @param {import("./issues.js").Issues} issues */
  constructor(loader, issues) {
    this.loader = loader;
    this.issues = issues;
    /** @type {Map<number, ShownText>} texts at hand, by number of the article */
    this.known = new Map();
  }

  /** @param {number} number in the archive @returns {Promise<BundleText>} */
  async bundle(number) {
    const issue = await this.issues.ofBundle(number);
    const path = `${issue.folder}texts-${number - issue.bundle + 1}.json`;
    const bundle = await this.loader.json(path, (json) => decodeBundle(json, issue.document));
    bundle.articles.forEach((article, i) => this.known.set(bundle.document + i, article));
    return bundle;
  }

  /** @param {number} document @returns {Promise<ShownText>} */
  async article(document) {
    const [number] = await this.issues.bundlesOf([document]);
    const bundle = await this.bundle(number);
    const article = bundle.articles[document - bundle.document];
    if (!article) throw new Error(`the search index is damaged: article ${document} is not in its bundle`);
    return article;
  }
}

/** @param {any} article @returns {boolean} whether it has all that a hit shows */
function isArticle(article) {
  const said = (/** @type {string} */ name) => typeof article?.[name] === "string";
  const list = (/** @type {string} */ name) =>
    Array.isArray(article?.[name]) && article[name].every((/** @type {unknown} */ item) => typeof item === "string");
  return ["id", "url", "page", "title", "kind", "quality"].every(said)
    && ["kicker", "headline", "section", "district", "column"].every((name) => said(name) || article?.[name] === null)
    && ["deck", "bylines", "text"].every(list) && (article.authors === undefined || list("authors"));
}

/** @param {any} json @param {number} document of the issue's first article @returns {BundleText} */
function decodeBundle(json, document) {
  const whole = Array.isArray(json?.articles) && Number.isInteger(json.first) && json.articles.every(isArticle);
  if (!whole) throw new Error("it is no bundle of texts");
  const articles = /** @type {ArticleText[]} */ (json.articles);
  /** @type {FoldedText[] | undefined} */
  let folded;
  return {
    document: document + json.first,
    articles: articles.map(({ text: blocks, kicker, ...article }) => (
      { ...article, hasHeadline: article.headline !== null, kicker: kicker ?? "", blocks })),
    get folded() {
      folded ??= articles.map(foldArticle);
      return folded;
    },
  };
}

/** @param {ArticleText} article @returns {FoldedText} */
function foldArticle({ kicker, headline, deck, text }) {
  const fields = (/** @type {(string | null)[]} */ ...parts) => parts
    .map((part) => fold(part ?? ""))
    .filter((part) => part !== "")
    .map((part) => part + "\0")
    .join("");
  const parts = [fields(kicker), fields(headline), fields(...deck), fields(...text)];
  const [kickerUnits, headlineUnits, deckUnits, bodyUnits] = parts.map((part) => part.length);
  return {
    text: parts.join(""),
    zones: { kicker: kickerUnits, headline: headlineUnits, deck: deckUnits, body: bodyUnits },
  };
}
