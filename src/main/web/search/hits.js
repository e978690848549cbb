import { marksIn, snippetOf } from "./snippet.js";

/**
 * @typedef {import("./broadsheet-search.js").Hit} Hit
 * @typedef {import("./broadsheet-search.js").Reprint} Reprint
 * @typedef {import("./occurrences.js").Term} Term
 * @typedef {import("./rank.js").Match} Match
 */

/** So many reprints of a hit are told one by one. */
const REPRINTS_SHOWN = 5;

/** Makes of articles that meet a question what is shown of them. */
export class HitMaker {
  /** @param {import("./issues.js").Issues} issues @param {import("./texts.js").Texts} texts */
  constructor(issues, texts) {
    this.issues = issues;
    this.texts = texts;
  }

  /** @param {Match[]} group printings of one text @param {Term[]} terms @returns {Promise<Hit>} */
  async hit([{ document }, ...reprints], terms) {
    const article = await this.texts.article(document);
    const { publication, date } = await this.issues.of(document);
    const { section, column, district, kind, quality, bylines } = article;
    const { text: snippet, marks, field: snippetFrom } = snippetOf(article, terms);
    const deck = article.deck.join("\n");
    return {
      id: article.id,
      url: article.url,
      headline: article.title,
      kicker: article.kicker || null,
      deck: deck || null,
      publication, date, section, column, district, kind, quality, bylines,
      authors: article.authors ?? bylines,
      page: article.page,
      snippet,
      marks,
      snippetFrom,
      lead: leadOf(article.blocks[0] ?? ""),
      headMarks: {
        headline: article.hasHeadline ? marksIn(article.title, terms) : [],
        kicker: marksIn(article.kicker, terms),
        deck: marksIn(deck, terms),
      },
      reprintCount: reprints.length,
      reprints: await Promise.all(reprints.slice(0, REPRINTS_SHOWN).map((match) => this.reprint(match.document))),
    };
  }

  /** @param {number} document @returns {Promise<Reprint>} */
  async reprint(document) {
    const { id, url } = await this.texts.article(document);
    const { publication, date } = await this.issues.of(document);
    return { id, url, publication, date };
  }
}

/** @param {string} text @returns {string} its first hundred characters or so */
function leadOf(text) {
  const characters = [...text];
  return characters.length > 110 ? characters.slice(0, 100).join("") + "…" : text;
}
