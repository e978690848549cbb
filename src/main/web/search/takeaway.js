import { FORMS } from "./exports.js";
import { clipOf } from "./results.js";
import { buttonElement, element, saveFile } from "./voice.js";

/**
 * What one takes away from the search page: the results as files, and clippings.
 *
 * @typedef {import("./exports.js").Clip} Clip
 * @typedef {import("./exports.js").Source} Source
 */

/** So many results are handed out; who needs more needs the bulk data. */
const MOST_TAKEN = 1000;
/** So many are asked for at once. */
const AT_A_TIME = 100;

/**
 * Brings the results of a question as clips.
 *
 * @param {{search: Function, publications: {id: string, name: string}[]}} archive
 * @param {string} q
 * @param {object} options as for search, without offset and limit
 * @param {(done: number, total: number) => boolean} onProgress false gives up
 * @returns {Promise<{clips: Clip[], total: number} | null>} null when it was given up
 */
export async function clipsFound(archive, q, options, onProgress) {
  const names = new Map(archive.publications.map(({ id, name }) => [id, name]));
  /** @type {Clip[]} */
  const clips = [];
  let total = MOST_TAKEN;
  while (clips.length < Math.min(total, MOST_TAKEN)) {
    const limit = Math.min(AT_A_TIME, MOST_TAKEN - clips.length);
    const result = await archive.search(q, { ...options, offset: clips.length, limit, facets: false });
    total = result.total;
    if (result.hits.length === 0) break;
    clips.push(...result.hits.map((hit) => clipOf(hit, names)));
    if (!onProgress(clips.length, Math.min(total, MOST_TAKEN))) return null;
  }
  return { clips, total };
}

/** Hands clips to the reader as a file. @param {string} form @param {Clip[]} clips @param {Source} source @param {string} name @param {string} [title] */
export function saveClips(form, clips, source, name, title) {
  const { type, ending, write } = FORMS[form];
  saveFile(`${name}.${ending}`, type, write(clips, source, title));
}

/** @param {string} text @returns {string} what of it can be the name of a file */
export function fileNameOf(text) {
  const name = text.replace(/[\s\u0000-\u001f\u007f"*/:<>?\\|.]+/g, "-").replace(/^-+|-+$/g, "");
  return [...name].slice(0, 40).join("") || "broadsheet";
}

/**
 * Brings the results of a question and hands them to the reader as a file, telling how far it is.
 *
 * @param {string} form
 * @param {{archive: any, q: string, options: object, source: Source, address: string}} question
 * @param {HTMLElement} status
 * @param {import("./voice.js").Say} say
 */
export async function handOutResults(form, { archive, q, options, source, address }, status, say) {
  let stopped = false;
  const progress = element("span", "");
  status.replaceChildren(progress, " ", buttonElement("search-all", say("stop"), () => { stopped = true; }));
  const taken = await clipsFound(archive, q, options, (done, total) => {
    progress.textContent = say("taking", { done, total });
    return !stopped;
  });
  if (taken === null) {
    status.textContent = "";
    return;
  }
  const { clips, total } = taken;
  const title = say("taken-title", { query: q, total, address });
  saveClips(form, clips, source, fileNameOf(q || source.archive), title);
  status.textContent = say(total > clips.length ? "taken-part" : "taken", { count: clips.length, total });
}
