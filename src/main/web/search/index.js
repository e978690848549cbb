import { Bytes } from "./bytes.js";

/**
 * The files of the index, decoded. The package `broadsheet.search` specifies their bytes.
 *
 * @typedef {object} Label a value of a facet
 * @property {string} name
 * @property {string} slug its ASCII name; for a publication, whose name is its id, what it is called
 * @property {number} articles
 *
 * @typedef {object} ChunkPlace where the rows of some thousand articles are
 * @property {string} name of its file
 * @property {number} first number of its first article
 * @property {number} documents
 * @property {number} start place of its first unit
 * @property {number} units
 *
 * @typedef {object} Directory the shards of a sorted set of keys
 * @property {string[]} firstKeys
 * @property {string[]} names
 *
 * @typedef {object} Head
 * @property {Label[]} publications
 * @property {Label[]} kinds
 * @property {Label[]} sections
 * @property {Label[]} districts
 * @property {Label[]} columns
 * @property {Label[]} bylines
 * @property {Label[]} qualities how well articles were read: clean, fair, poor
 * @property {[string, number][]} months
 * @property {ChunkPlace[]} chunks
 * @property {Directory} grams
 * @property {Directory} tails
 * @property {string} hints name of the file that leads to sounds, neighbours, corrected readings
 * @property {number} documents
 * @property {number} units
 */

/** @param {Bytes} bytes @returns {Head} */
export function decodeHead(bytes) {
  const labels = () => bytes.list(
    () => ({ name: bytes.string(), slug: bytes.string(), articles: bytes.varint() }));
  const facets = {
    publications: labels(),
    kinds: labels(),
    sections: labels(),
    districts: labels(),
    columns: labels(),
    bylines: labels(),
    qualities: labels(),
    months: bytes.list(() => /** @type {[string, number]} */ ([bytes.string(), bytes.varint()])),
  };
  const chunks = decodeChunkPlaces(bytes);
  const grams = decodeDirectory(bytes);
  const tails = decodeDirectory(bytes);
  const hints = bytes.name();
  const last = chunks.at(-1);
  const documents = last ? last.first + last.documents : 0;
  return { ...facets, chunks, grams, tails, hints, documents, units: last ? last.start + last.units : 0 };
}

/** @param {Bytes} bytes @returns {ChunkPlace[]} */
function decodeChunkPlaces(bytes) {
  let first = 0;
  let start = 0;
  return bytes.list(() => {
    const chunk = { name: bytes.name(), first, documents: bytes.varint(), start, units: bytes.varint() };
    first += chunk.documents;
    start += chunk.units;
    return chunk;
  });
}

/** @param {Bytes} bytes @returns {Directory} */
function decodeDirectory(bytes) {
  /** @type {Directory} */
  const directory = { firstKeys: [], names: [] };
  bytes.list(() => {
    directory.firstKeys.push(bytes.units());
    directory.names.push(bytes.name());
  });
  return directory;
}

/**
 * The numbers of the shards that may hold keys from `from` to `to`.
 *
 * @param {Directory} directory
 * @param {string} from
 * @param {string} to
 * @returns {[number, number]} the first and the one after the last
 */
export function shardsBetween(directory, from, to) {
  const first = Math.max(0, firstAbove(directory.firstKeys, from) - 1);
  return [first, firstAbove(directory.firstKeys, to)];
}

/** @param {ArrayLike<any>} sorted @param {any} value @returns {number} index of the first above */
export function firstAbove(sorted, value) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * @typedef {object} Chunk rows of articles; lists of one value an article unless said otherwise
 * @property {ChunkPlace} place
 * @property {string[]} date
 * @property {number[]} publication numbers from 1 into the head's labels, as the next six
 * @property {number[]} kind
 * @property {number[]} section 0 for none
 * @property {number[]} district 0 for none
 * @property {number[]} column 0 for none
 * @property {number[]} quality
 * @property {number[][]} bylines
 * @property {number[]} kicker units, with the field's end; as the next three
 * @property {number[]} headline
 * @property {number[]} deck
 * @property {number[]} body
 * @property {number[]} starts place of each article's first unit, and the end of the last
 * @property {{name: string, first: number, documents: number}[]} blocks of texts
 */

/** @param {ChunkPlace} place @returns {(bytes: Bytes) => Chunk} */
export function decodeChunk(place) {
  return (bytes) => {
    const count = bytes.varint();
    if (count !== place.documents) throw new Error("it has another number of articles");
    const chunk = /** @type {Chunk} */ ({ place, date: [], publication: [] });
    readIssueRuns(bytes, chunk);
    for (const column of ["kind", "section", "district", "column", "quality"]) {
      chunk[column] = bytes.varints(count);
    }
    const signed = bytes.varints(count);
    chunk.bylines = signed.map((names) => bytes.varints(names));
    for (const zone of ["kicker", "headline", "deck", "body"]) chunk[zone] = bytes.varints(count);
    chunk.starts = startsOf(chunk);
    let first = place.first;
    chunk.blocks = bytes.list(() => {
      const block = { name: bytes.name(), first, documents: bytes.varint() };
      first += block.documents;
      return block;
    });
    if (chunk.date.length !== count) throw new Error("its issues have other articles");
    return chunk;
  };
}

/** @param {Bytes} bytes @param {Chunk} chunk */
function readIssueRuns(bytes, chunk) {
  bytes.list(() => {
    const date = bytes.string();
    const publication = bytes.varint();
    const documents = bytes.varint();
    if (chunk.date.length + documents > chunk.place.documents) throw new Error("an issue is too long");
    for (let i = 0; i < documents; i++) {
      chunk.date.push(date);
      chunk.publication.push(publication);
    }
  });
}

/** @param {Chunk} chunk @returns {number[]} */
function startsOf(chunk) {
  const starts = [chunk.place.start];
  for (let i = 0; i < chunk.kicker.length; i++) {
    starts.push(starts[i] + chunk.kicker[i] + chunk.headline[i] + chunk.deck[i] + chunk.body[i]);
  }
  if (starts[starts.length - 1] !== chunk.place.start + chunk.place.units) {
    throw new Error("its articles have another length");
  }
  return starts;
}

/** A sorted piece of the keys. */
export class Shard {
  /** @param {Bytes} bytes @param {boolean} withPlaces whether lists of places follow the keys */
  constructor(bytes, withPlaces) {
    /** @type {Map<string, {count: number, at: number, length: number}>} */
    this.keys = new Map();
    let key = "";
    let at = 0;
    bytes.list(() => {
      key = key.slice(0, bytes.varint()) + bytes.units();
      const count = bytes.varint();
      const length = withPlaces ? bytes.varint() : 0;
      this.keys.set(key, { count, at, length });
      at += length;
    });
    this.lists = bytes.view(at);
  }

  /** @param {string} key @returns {number} how often it occurs */
  count(key) {
    return this.keys.get(key)?.count ?? 0;
  }

  /** @param {string} key @returns {Uint32Array} where it occurs, ascending */
  places(key) {
    const entry = this.keys.get(key);
    if (!entry) return new Uint32Array(0);
    const start = this.lists.at + entry.at;
    const bytes = new Bytes(this.lists.bytes, start, start + entry.length);
    if (entry.count > entry.length) throw new Error("a list is too short");
    const places = new Uint32Array(entry.count);
    for (let i = 0, place = 0; i < places.length; i++) places[i] = place += bytes.varint();
    return places;
  }
}

/**
 * What a hit shows and its snippet is taken from.
 *
 * @typedef {object} Texts
 * @property {string} id
 * @property {string} url
 * @property {string} page
 * @property {string} title
 * @property {boolean} hasHeadline whether the title is its headline
 * @property {string} kicker empty for none
 * @property {string[]} deck
 * @property {string[]} blocks
 */

/** @param {Bytes} bytes @returns {Texts[]} */
export function decodeTexts(bytes) {
  return bytes.list(() => {
    const record = bytes.view(bytes.varint());
    return {
      id: record.string(),
      url: record.string(),
      page: record.string(),
      title: record.string(),
      hasHeadline: record.varint() === 1,
      kicker: record.string(),
      deck: record.list(() => record.string()),
      blocks: record.list(() => record.string()),
    };
  });
}
