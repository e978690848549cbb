/**
 * The ids of all hits of a question, page by page, in Node and in browsers.
 *
 * @param {{search: Function}} archive
 * @param {{query: string, filters: object, sort: string}} question
 * @param {number} step how many hits a page
 * @returns {Promise<{total: number, ids: string[], faults: string[]}>} faults: what one answer says
 *   against another
 */
export async function everyHit(archive, { query, filters, sort }, step) {
  const first = await archive.search(query, { filters, limit: 10 });
  const faults = [];
  const ids = [];
  for (;;) {
    const { total, hits } = await archive.search(query, { filters, sort, offset: ids.length, limit: step });
    if (total !== first.total) faults.push(`total ${total} from ${ids.length} on, ${first.total} at first`);
    ids.push(...hits.map((hit) => hit.id));
    if (hits.length < step) break;
  }
  const all = new Set(ids);
  if (all.size !== ids.length) faults.push(`${ids.length - all.size} hits come twice`);
  const strangers = first.hits.filter((hit) => !all.has(hit.id));
  if (strangers.length > 0) faults.push(`among the best only: ${strangers.map((hit) => hit.id)}`);
  return { total: first.total, ids, faults };
}

/** Lets a browser fetch no file twice, so that a thousand long answers take minutes and not hours. */
export function keepFetched() {
  const fetched = globalThis.fetch.bind(globalThis);
  /** @type {Map<string, Promise<ArrayBuffer>>} */
  const kept = new Map();
  globalThis.fetch = async (url) => {
    const name = String(url);
    if (!kept.has(name)) {
      kept.set(name, fetched(name).then((response) => {
        if (!response.ok) throw new Error(`the server says ${response.status}`);
        return response.arrayBuffer();
      }));
    }
    return new Response((await kept.get(name))?.slice(0));
  };
}
