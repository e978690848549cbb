import { addressIn, citationOf, citationOf2015, citedPage, onOneLine } from "./citations.js";

/**
 * Articles in the forms that readers take away: text with citations after GB/T 7714, CSV, RIS,
 * BibTeX and CSL-JSON. Pure functions of what is known of an article. The site writes the same
 * forms on its pages (`broadsheet.site.cite`); `src/test/contract/cite` is what both obey.
 *
 * @typedef {object} Clip what is known of an article outside its page
 * @property {string} url its address, relative to the site's root
 * @property {string} id its permanent id, or empty
 * @property {string} headline
 * @property {string} kicker or empty
 * @property {string} deck or empty
 * @property {string} publication name of the newspaper
 * @property {string} date yyyy-mm-dd
 * @property {string} page printed label; of an article over several pages all, with ", " between
 * @property {string} [edition] of the day, where it is known and not the only one
 * @property {string} section or empty
 * @property {string} column or empty
 * @property {string} district or empty
 * @property {string} kind or empty
 * @property {string[]} bylines
 * @property {string} text a passage of it, or empty
 *
 * @typedef {object} Source where the articles are from
 * @property {string} root absolute address of the site
 * @property {string} archive its title
 * @property {string} language language tag of the text: zh-CN
 * @property {Record<string, {place?: string, issn?: string}>} [papers] the newspapers by name
 * @property {string} [day] yyyy-mm-dd on which the reader saw them
 */

/** What a page of ours tells of the archive. @param {HTMLElement} page @param {string} root @returns {Source} */
export function sourceOf({ dataset }, root) {
  let papers = {};
  try {
    papers = JSON.parse(dataset.papers ?? "{}");
  } catch {
    // Citations go without place and ISSN.
  }
  const now = new Date();
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
  return { root, archive: dataset.archive ?? "", language: dataset.language || "zh-CN", papers, day };
}

/** The forms by name: media type, ending of the file's name, and how it is written. */
export const FORMS = {
  text: { type: "text/plain;charset=utf-8", ending: "txt", write: numberedText(citationOf) },
  text2015: { type: "text/plain;charset=utf-8", ending: "txt", write: numberedText(citationOf2015) },
  csv: { type: "text/csv;charset=utf-8", ending: "csv", write: csvOf },
  ris: { type: "application/x-research-info-systems", ending: "ris", write: risOf },
  bibtex: { type: "application/x-bibtex;charset=utf-8", ending: "bib", write: bibtexOf },
  json: { type: "application/vnd.citationstyles.csl+json", ending: "json", write: cslJsonOf },
};

/**
 * @param {(clip: Clip, source: Source) => string} cite
 * @returns {(clips: Clip[], source: Source, title?: string) => string} title: a line above them
 */
function numberedText(cite) {
  return (clips, source, title = "") => {
    const width = String(clips.length).length;
    const lines = clips.flatMap((clip, i) => {
      const text = onOneLine(clip.text);
      const cited = `[${String(i + 1).padStart(width)}] ${cite(clip, source)}`;
      return text ? [cited, " ".repeat(width + 3) + text, ""] : [cited, ""];
    });
    return [...(title ? [onOneLine(title), ""] : []), ...lines].join("\r\n");
  };
}

/** The columns of the CSV form; programs rely on their names. */
const CSV_COLUMNS = ["id", "headline", "kicker", "deck", "publication", "date", "page", "section",
  "column", "district", "kind", "bylines", "url", "text"];

/**
 * RFC 4180 with a byte order mark, without which spreadsheets take UTF-8 for something else.
 *
 * @param {Clip[]} clips
 * @param {Source} source
 */
function csvOf(clips, source) {
  const rows = clips.map((clip) => {
    const row = { ...clip, bylines: clip.bylines.join("; "), url: addressIn(clip, source) };
    return CSV_COLUMNS.map((column) => csvCell(row[column]));
  });
  return "\ufeff" + [CSV_COLUMNS, ...rows].map((cells) => cells.join(",") + "\r\n").join("");
}

/**
 * A spreadsheet runs what begins with `=`, `+`, `-` or `@` (full width too, in some) as a formula;
 * an apostrophe before it makes it text.
 *
 * @param {unknown} value
 * @returns {string}
 */
function csvCell(value) {
  const text = onOneLine(value);
  const safe = /^[=+\-@＝＋－＠|%]/.test(text) ? "'" + text : text;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** @param {Clip} clip @param {Source} source @returns {{place?: string, issn?: string}} */
function paperOf(clip, { papers = {} }) {
  return Object.hasOwn(papers, clip.publication) ? papers[clip.publication] : {};
}

/** @param {Clip[]} clips @param {Source} source */
function risOf(clips, source) {
  return clips.map((clip) => {
    /** @type {[string, string][]} */
    const fields = [
      ["TY", "NEWS"],
      ["TI", clip.headline],
      ...clip.bylines.map((name) => /** @type {[string, string]} */ (["AU", name])),
      ["T2", clip.publication],
      ["CY", paperOf(clip, source).place ?? ""],
      ["DA", clip.date.replaceAll("-", "/") + "/"],
      ["PY", clip.date.slice(0, 4)],
      ["ET", clip.edition ?? ""],
      ["SP", citedPage(clip.page)],
      ["SE", clip.column || clip.section],
      ["KW", clip.district],
      ["LA", source.language],
      ["SN", paperOf(clip, source).issn ?? ""],
      ["AN", clip.id],
      ["UR", addressIn(clip, source)],
      ["DP", source.archive],
    ];
    const written = fields.filter(([, value]) => onOneLine(value) !== "");
    return written.map(([tag, value]) => `${tag}  - ${onOneLine(value)}\r\n`).join("") + "ER  - \r\n";
  }).join("\r\n");
}

/** @param {Clip[]} clips @param {Source} source */
function bibtexOf(clips, source) {
  const keys = new Set();
  return clips.map((clip) => {
    let key = bibtexKey(clip.id || clip.url);
    while (keys.has(key)) key += "x";
    keys.add(key);
    const fields = {
      entrysubtype: "newspaper",
      author: clip.bylines.map(bibtexName).join(" and "),
      title: `{${bibtexText(clip.headline)}}`,
      journal: bibtexText(clip.publication),
      date: clip.date,
      year: clip.date.slice(0, 4),
      edition: bibtexText(clip.edition ?? ""),
      pages: bibtexText(citedPage(clip.page)),
      url: addressIn(clip, source).replace(/[{}\\]/g, encodeURIComponent),
      langid: source.language.startsWith("zh") ? "chinese" : "",
    };
    const written = Object.entries(fields).filter(([, value]) => value !== "" && value !== "{}");
    return `@article{${key},\n${written.map(([name, value]) => `  ${name} = {${value}},\n`).join("")}}\n`;
  }).join("\n");
}

/** @param {string} id @returns {string} any sign that a key may not have by its number @see Bibtex.java */
function bibtexKey(id) {
  const sign = (/** @type {string} */ c) => "u" + c.charCodeAt(0).toString(16);
  return id.replace(/[^A-Za-z0-9\-_.:]/g, sign) || "article";
}

/** @param {string} name @returns {string} a name of Han characters as it is, any other kept whole */
function bibtexName(name) {
  const text = bibtexText(name);
  return /^\p{Script=Han}+$/u.test(text) ? text : `{${text}}`;
}

/** @param {string} text @returns {string} */
function bibtexText(text) {
  const signs = { "{": "\\textbraceleft{}", "}": "\\textbraceright{}", "\\": "\\textbackslash{}",
    "~": "\\textasciitilde{}", "^": "\\textasciicircum{}" };
  return onOneLine(text).replace(/[\\{}%&#$_~^]/g, (sign) => signs[sign] ?? "\\" + sign);
}

/** @param {Clip[]} clips @param {Source} source */
function cslJsonOf(clips, source) {
  return JSON.stringify(clips.map((clip) => ({
    id: clip.id || clip.url,
    type: "article-newspaper",
    title: onOneLine(clip.headline),
    ...(clip.bylines.length > 0 && { author: clip.bylines.map((name) => ({ literal: onOneLine(name) })) }),
    "container-title": onOneLine(clip.publication),
    issued: { "date-parts": [clip.date.split("-").map(Number)] },
    page: citedPage(clip.page),
    ...(clip.edition && { edition: onOneLine(clip.edition) }),
    ...((clip.column || clip.section) && { section: onOneLine(clip.column || clip.section) }),
    ...(paperOf(clip, source).place && { "publisher-place": paperOf(clip, source).place }),
    ...(paperOf(clip, source).issn && { ISSN: paperOf(clip, source).issn }),
    language: source.language,
    archive: source.archive,
    URL: addressIn(clip, source),
  })), null, 2) + "\n";
}
