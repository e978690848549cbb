import { fold } from "./fold.js";
import { firstAbove } from "./index.js";

/**
 * The texts of pages, which stand beside the pages as JSON (`broadsheet.search.PageTexts`).
 *
 * @typedef {import("./index.js").Head} Head
 * @typedef {import("./names.js").Names} Names
 *
 * @typedef {object} ArticleText
 * @property {string} id
 * @property {string} url relative to the site's root
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
 * @property {string[]} text its blocks
 *
 * @typedef {object} Shown what a hit shows besides
 * @property {string} page label of its page
 * @property {boolean} hasHeadline whether the title is its headline
 * @property {string} kicker empty for none
 * @property {string[]} blocks of its text
 *
 * @typedef {Omit<ArticleText, "kicker" | "text"> & Shown} ShownText
 *
 * @typedef {object} PageText
 * @property {string} label of the page
 * @property {number} document number of its first article in the archive
 * @property {ShownText[]} articles
 * @property {FoldedText[]} folded of each article
 *
 * @typedef {object} FoldedText an article as the index has it
 * @property {string} text its fields, folded, each ended by U+0000
 * @property {{kicker: number, headline: number, deck: number, body: number}} zones their units
 */

/** Brings texts of pages. */
export class Texts {
  /** @param {import("./load.js").Loader} loader @param {Head} head */
  constructor(loader, head) {
    this.loader = loader;
    this.head = head;
    this.firstPages = head.issues.map(({ page }) => page);
    this.firstDocuments = head.issues.map(({ document }) => document);
  }

  /** @param {number} page @returns {import("./index.js").IssuePlace} */
  issueOfPage(page) {
    return this.head.issues[firstAbove(this.firstPages, page) - 1];
  }

  /** @param {number} document @returns {import("./index.js").IssuePlace} */
  issueOf(document) {
    return this.head.issues[firstAbove(this.firstDocuments, document) - 1];
  }

  /** @param {number} page number in the archive @returns {Promise<PageText>} */
  page(page) {
    const issue = this.issueOfPage(page);
    const number = page - issue.page;
    const path = issue.paths?.[number]
      ?? `${issue.publication}/${issue.date.replaceAll("-", "/")}/${String(number + 1).padStart(2, "0")}.json`;
    return this.loader.json(path, (json) => decodePage(json, issue.document));
  }
}

/** @param {any} article @returns {boolean} whether it has all that a hit shows */
function isArticle(article) {
  const said = (/** @type {string} */ name) => typeof article?.[name] === "string";
  const list = (/** @type {string} */ name) =>
    Array.isArray(article?.[name]) && article[name].every((/** @type {unknown} */ item) => typeof item === "string");
  return ["id", "url", "title", "kind", "quality"].every(said)
    && ["kicker", "headline", "section", "district", "column"].every((name) => said(name) || article?.[name] === null)
    && ["deck", "bylines", "text"].every(list);
}

/** @param {any} json @param {number} document of the issue's first article @returns {PageText} */
function decodePage(json, document) {
  const whole = Array.isArray(json?.articles) && Number.isInteger(json.first) && json.articles.every(isArticle);
  if (!whole) throw new Error("it is no text of a page");
  const articles = /** @type {ArticleText[]} */ (json.articles);
  /** @type {FoldedText[] | undefined} */
  let folded;
  return {
    label: String(json.page),
    document: document + json.first,
    articles: articles.map(({ text: blocks, kicker, ...article }) => (
      { ...article, page: String(json.page), hasHeadline: article.headline !== null, kicker: kicker ?? "", blocks })),
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
