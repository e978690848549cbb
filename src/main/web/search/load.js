import { Bytes } from "./bytes.js";

/** The version of the format that this reader knows. */
const VERSION = 2;

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
  }

  /** @returns {Promise<string>} the name of the head */
  async manifest() {
    const path = "search/manifest.json";
    const manifest = parseJson(path, await bring(new URL(path, this.base)));
    if (manifest?.format !== "broadsheet-search") {
      throw new Error(`${path} is not the manifest of a search index`);
    }
    if (manifest.version !== VERSION) {
      throw new Error(`the search index has version ${manifest.version}; this reader knows ${VERSION}`);
    }
    if (!/^[0-9a-f]{16}$/.test(manifest.head)) throw new Error(`${path} does not name its head`);
    return manifest.head;
  }

  /**
   * A file of the index, decoded; fetched once.
   *
   * @template T
   * @param {string} kind the letter of its kind
   * @param {string} name
   * @param {(bytes: Bytes) => T} decode
   * @returns {Promise<T>}
   */
  file(kind, name, decode) {
    const known = this.files.get(name);
    if (known) {
      this.files.delete(name);
      this.files.set(name, known);
      return known;
    }
    const file = this.read(kind, name, decode);
    this.files.set(name, file);
    file.catch(() => this.files.delete(name));
    for (const oldest of this.files.keys()) {
      if (this.files.size <= KEPT) break;
      this.files.delete(oldest);
    }
    return file;
  }

  /**
   * @template T
   * @param {string} kind
   * @param {string} name
   * @param {(bytes: Bytes) => T} decode
   * @returns {Promise<T>}
   */
  async read(kind, name, decode) {
    const path = `search/data/${name}.bin`;
    const packed = await this.gate.pass(() => bring(new URL(path, this.base)));
    try {
      const content = await unpack(packed);
      checkHeader(content, kind);
      return decode(new Bytes(content, 4));
    } catch (error) {
      throw new Error(`the search index is damaged: ${path}: ${said(error)}`, { cause: error });
    }
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

/** @param {Uint8Array} content @param {string} kind */
function checkHeader(content, kind) {
  if (content.length < 4 || content[0] !== 0x42 || content[1] !== 0x53) {
    throw new Error("it is no file of a search index");
  }
  if (content[3] !== VERSION) throw new Error(`it has version ${content[3]}`);
  if (content[2] !== kind.charCodeAt(0)) throw new Error("it is another kind of file");
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

/** @param {string} path @param {Uint8Array} bytes @returns {any} */
function parseJson(path, bytes) {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw new Error(`the search index is damaged: ${path}: ${said(error)}`, { cause: error });
  }
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
