import { Bytes } from "./bytes.js";

/** The version of the format that this reader knows. */
const VERSION = 7;

/** How many decoded files are kept. */
const KEPT = 400;

/** How many files are fetched at the same time. */
const AT_ONCE = 16;

/** Brings files of the index and refuses those that are not what they should be. */
export class Loader {
  /** @param {URL} base the site's root, ending in a slash */
  constructor(base) {
    this.base = base;
    /** @type {Map<string, Promise<any>>} */
    this.files = new Map();
    this.gate = new Gate(AT_ONCE);
    /** @type {Map<string, string>} */
    this.seals = new Map();
  }

  /**
   * Makes addresses of a folder's files others whenever the files are others, so that a browser
   * takes nothing from its cache that is not what the index speaks of.
   *
   * @param {string} folder below that of the search
   * @param {string} seal
   */
  seal(folder, seal) {
    this.seals.set(folder, seal);
  }

  /**
   * A file of the index, decoded; fetched once.
   *
   * @template T
   * @param {string} kind the letter of its kind
   * @param {string} path in the folder of the search, without its ending
   * @param {(bytes: Bytes) => T} decode
   * @returns {Promise<T>}
   */
  file(kind, path, decode) {
    const seal = this.seals.get(path.slice(0, path.indexOf("/")));
    return this.kept(`search/${path}.bin`, (full) => this.read(kind, full, seal ? `?${seal}` : "", decode));
  }

  /**
   * A JSON file of the site; fetched once.
   *
   * @template T
   * @param {string} path from the site's root
   * @param {(json: any) => T} decode
   * @returns {Promise<T>}
   */
  json(path, decode) {
    return this.kept(path, async (full) => {
      const bytes = await this.gate.pass(() => bring(new URL(full, this.base)));
      return undamaged(full, () => decode(JSON.parse(new TextDecoder().decode(bytes))));
    });
  }

  /**
   * @template T
   * @param {string} path
   * @param {(path: string) => Promise<T>} read
   * @returns {Promise<T>}
   */
  kept(path, read) {
    const known = this.files.get(path);
    if (known) {
      this.files.delete(path);
      this.files.set(path, known);
      return known;
    }
    const file = read(path);
    this.files.set(path, file);
    file.catch(() => this.files.delete(path));
    for (const oldest of this.files.keys()) {
      if (this.files.size <= KEPT) break;
      this.files.delete(oldest);
    }
    return file;
  }

  /**
   * @template T
   * @param {string} kind
   * @param {string} path
   * @param {string} query of the address
   * @param {(bytes: Bytes) => T | Promise<T>} decode
   * @returns {Promise<T>}
   */
  async read(kind, path, query, decode) {
    const packed = await this.gate.pass(() => bring(new URL(path + query, this.base)));
    return undamaged(path, async () => {
      const content = await unpack(packed);
      checkHeader(content, kind);
      return decode(new Bytes(content, HEADER));
    });
  }
}

/** Lets a few in at a time. */
class Gate {
  /** @param {number} free */
  constructor(free) {
    this.free = free;
    /** @type {(() => void)[]} */
    this.waiting = [];
  }

  /**
   * @template T
   * @param {() => Promise<T>} work
   * @returns {Promise<T>}
   */
  async pass(work) {
    if (this.free > 0) this.free--;
    else await new Promise((enter) => this.waiting.push(() => enter(undefined)));
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.free++;
    }
  }
}

/** Bytes before the content: two letters, the kind, the version, a checksum. */
const HEADER = 8;

/** @param {Uint8Array} content @param {string} kind */
function checkHeader(content, kind) {
  if (content.length < HEADER || content[0] !== 0x42 || content[1] !== 0x53) {
    throw new Error("it is no file of a search index");
  }
  if (content[3] !== VERSION) throw new Error(`it has version ${content[3]}; this reader knows ${VERSION}`);
  if (content[2] !== kind.charCodeAt(0)) throw new Error("it is another kind of file");
  const sum = new DataView(content.buffer, content.byteOffset).getUint32(4);
  if (sum !== crc32(content, HEADER)) throw new Error("its checksum is wrong");
}

/** The checksum of gzip and others (ISO 3309), four bits at a time. */
const CRC_TABLE = Int32Array.from({ length: 16 }, (_, i) => {
  let c = i;
  for (let bit = 0; bit < 4; bit++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  return c;
});

/** @param {Uint8Array} bytes @param {number} from @returns {number} */
function crc32(bytes, from) {
  let c = -1;
  for (let i = from; i < bytes.length; i++) {
    c ^= bytes[i];
    c = CRC_TABLE[c & 15] ^ (c >>> 4);
    c = CRC_TABLE[c & 15] ^ (c >>> 4);
  }
  return ~c >>> 0;
}

/**
 * @template T
 * @param {string} path
 * @param {() => T | Promise<T>} read
 * @returns {Promise<T>}
 */
async function undamaged(path, read) {
  try {
    return await read();
  } catch (error) {
    throw new Error(`the search index is damaged: ${path}: ${said(error)}`, { cause: error });
  }
}

/**
 * @param {Uint8Array} packed gzip; some servers have undone it already
 * @returns {Promise<Uint8Array>}
 */
async function unpack(packed) {
  if (packed[0] !== 0x1f || packed[1] !== 0x8b) return packed;
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** @param {URL} url @returns {Promise<Uint8Array>} */
async function bring(url) {
  if (url.protocol === "file:" && typeof process !== "undefined") return fromDisk(url);
  try {
    return await fetched(url);
  } catch {
    return fetched(url);
  }
}

/** @param {URL} url @returns {Promise<Uint8Array>} */
async function fetched(url) {
  let response;
  try {
    response = await fetch(url);
    if (response.ok) return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    throw new Error(`cannot load ${url.pathname}: ${said(error)}`, { cause: error });
  }
  throw new Error(`cannot load ${url.pathname}: the server says ${response.status}`);
}

/** @param {URL} url @returns {Promise<Uint8Array>} */
async function fromDisk(url) {
  const { readFile } = await import("node:fs/promises");
  try {
    return new Uint8Array(await readFile(url));
  } catch (error) {
    throw new Error(`cannot read ${url.pathname}: ${said(error)}`, { cause: error });
  }
}

/** @param {unknown} error @returns {string} */
function said(error) {
  return error instanceof Error ? error.message : String(error);
}
