import { Bits } from "./bits.js";
import { isWord } from "./characters.js";
import { decodeGramShard, mixedKey, shardOf } from "./grams.js";
import { KeyShard, shardsBetween } from "./index.js";
import {
  ARTICLE, IN_BODY, IN_HEADLINE, IN_OTHER_HEADS, SPOT, pairArticles, pairHolders, pairPlaces, readList, unitHolders,
} from "./lists.js";
import { FEW_BUNDLES, Narrowing } from "./narrowing.js";
import { LONGEST_WORD, partsOf, wordKey } from "./terms.js";

/**
 * @typedef {import("./index.js").Head} Head
 * @typedef {import("./index.js").Part} Part
 * @typedef {import("./lists.js").FarList} FarList
 * @typedef {import("./lists.js").PairArticles} PairArticles
 * @typedef {import("./lists.js").RareList} RareList
 * @typedef {import("./lists.js").Standing} Standing
 * @typedef {import("./lists.js").WholeList} WholeList
 * @typedef {import("./occurrences.js").Term} Term
 * @typedef {import("./terms.js").Key} Key
 *
 * @typedef {object} TermHits the articles that hold a term
 * @property {number[]} documents ascending
 * @property {number[]} heads for each: 1 if it stands in the headline, plus 2 if in kicker or deck
 * @property {number[]} times for each: how often it stands in the body
 * @property {number[][]} [spots] for each: where it begins, where that is known already
 *
 * @typedef {object} PlacedHits
 * @property {number[]} documents ascending
 * @property {number[][]} spots for each: where the term begins, ascending; `lists.js` tells spots
 *
 * @typedef {{documents: number[], heads: number[], times: number[], spots: number[][]}} Hits
 *
 * @typedef {import("./narrowing.js").Candidates} Candidates
 */

/** So many lists are fetched first; the rarest keys often settle it. */
const FIRST = 2;

/** In a part that is so small beside the archive the rarest key is seldom found at all. */
const SMALL = 1 / 8;

/** So many bundles are looked at together. */
const BUNDLES_AT_ONCE = 16;

/** Finds terms in the text of the archive. */
export class Matcher {
  /**
   * @param {import("./load.js").Loader} loader
   * @param {Head} head
   * @param {import("./issues.js").Issues} issues
   * @param {import("./texts.js").Texts} texts
   */
  constructor(loader, head, issues, texts) {
    this.loader = loader;
    this.head = head;
    this.issues = issues;
    this.texts = texts;
  }

  /** @param {Term} term @returns {Promise<TermHits>} */
  async find(term) {
    return unitedParts(await Promise.all(this.head.parts.map((part) => this.findIn(part, term))));
  }

  /**
   * @param {Term} term
   * @param {number[]} within articles that matter; of others nothing need be told
   * @returns {Promise<PlacedHits>}
   */
  async placed(term, within) {
    const wanted = new Set(within);
    return unitedParts(await Promise.all(this.head.parts.map(async (part) => {
      const key = onlyKey(term);
      if (key !== null) return this.keyPlaced(part, term, key);
      const hits = await this.findIn(part, term);
      if (hits.spots.length === hits.documents.length) return hits;
      const documents = hits.documents.filter((document) => wanted.has(document));
      return this.inBundles(await this.issues.bundlesOf(documents), term);
    })));
  }

  /**
   * The best articles for a term when nothing else is asked for, without its whole list.
   *
   * @param {Term} term
   * @returns {Promise<{total: number, hits: Hits} | null>} null where that is not told
   */
  async best(term) {
    if (!isUnit(term) && !isPair(term)) return null;
    const lists = await Promise.all(this.head.parts.map((part) => this.gramList(part, term.text)));
    if (!lists.some((list) => list?.form === "elsewhere")) return null;
    let total = 0;
    const parts = await Promise.all(this.head.parts.map(async (part, i) => {
      const list = lists[i];
      if (list?.form === "elsewhere") {
        total += list.total;
        return hitsOf(list.best);
      }
      const hits = await this.findIn(part, term);
      total += hits.documents.length;
      return hits;
    }));
    return { total, hits: unitedParts(parts) };
  }

  /** @param {Part} part @param {Term} term @returns {Promise<Hits>} */
  async findIn(part, term) {
    if (isUnit(term)) return this.findKey(part, term, async (list) => unitHolders(await this.articles(part, term.text, list), part));
    const key = onlyKey(term);
    if (key !== null) return this.findKey(part, term, async (list) => pairHolders(pairArticles(await this.articles(part, key, list), part.document)));
    const { places, bundles } = await this.candidates(part, partsOf(term, this.head.common, this.head.parts.map(({ frequent }) => frequent)));
    return places ? gathered(places) : this.inBundles(bundles, term);
  }

  /**
   * @param {Part} part
   * @param {Term} term one key
   * @param {(list: WholeList | FarList) => Promise<import("./lists.js").Holders>} holders
   * @returns {Promise<Hits>}
   */
  async findKey(part, term, holders) {
    const list = await this.list(part, onlyKey(term) ?? term.text);
    if (list === null) return NOTHING;
    if (list.form === "bundles") return this.inBundles(list.bundles, term);
    return { ...await holders(list), spots: [] };
  }

  /** @param {Part} part @param {Term} term @param {string} key all of it @returns {Promise<Hits>} with its spots */
  async keyPlaced(part, term, key) {
    const list = await this.list(part, key);
    if (list === null) return NOTHING;
    if (list.form === "bundles") return this.inBundles(list.bundles, term);
    return gathered(await this.places(part, key, list));
  }

  /**
   * Narrows down where a term may be, until what is left is little or certain.
   *
   * @param {Part} part
   * @param {Key[]} keys the rarest first
   * @returns {Promise<Candidates>}
   */
  async candidates(part, keys) {
    const narrowing = new Narrowing(this.issues);
    /** @type {Map<Key, FarList>} */
    const far = new Map();
    let fetched = 0;
    for (let next = keys; next.length > 0; next = narrowing.needed(keys.filter((key) => !far.has(key)))) {
      const lists = await Promise.all(next.slice(0, fetched === 0 ? this.first(part) : Math.max(1, fetched >> 1))
        .map(async (key) => ({ key, list: await this.list(part, key.key) })));
      fetched += lists.length;
      for (const { key, list } of lists) {
        if (list?.form === "elsewhere") far.set(key, list);
        else await narrowing.take(key, list?.form === "whole" ? { places: await this.places(part, key.key, list) } : list);
      }
      if (narrowing.left <= Math.min(FEW_BUNDLES, fetched)) return narrowing.result();
    }
    for (const key of narrowing.needed([...far.keys()].sort((a, b) => listLength(far, a) - listLength(far, b)))) {
      if (narrowing.left <= FEW_BUNDLES) break;
      await narrowing.take(key, { places: await this.places(part, key.key, /** @type {FarList} */ (far.get(key))) });
    }
    return narrowing.result();
  }

  /** @param {Part} part @returns {number} how many lists are fetched together at first */
  first(part) {
    return part.documents < this.head.documents * SMALL ? 1 : FIRST;
  }

  /** @param {Part} part @param {string} key @returns {Promise<RareList | WholeList | FarList | null>} */
  list(part, key) {
    return key.charCodeAt(0) < 4 ? this.wordList(part, key) : this.gramList(part, key);
  }

  /** @param {Part} part @param {string} gram @returns {Promise<RareList | WholeList | FarList | null>} */
  async gramList(part, gram) {
    const mixed = mixedKey(gram);
    const number = shardOf(mixed, part.shards);
    const shard = await this.loader.file("G", `${part.name}/g${number}`, (bytes) =>
      decodeGramShard(bytes.rest(), { number, shards: part.shards, bundles: part.bundles }));
    const start = shard.starts.get(mixed);
    return start === undefined ? null : readList(new Bits(shard.bytes, start), part);
  }

  /** @param {Part} part @param {string} gram @param {WholeList | FarList} list @returns {Promise<Bits>} where its articles begin */
  articles(part, gram, list) {
    return list.form === "whole" ? Promise.resolve(copyOf(list.bits)) : this.farBits("X", part, gram, list.number);
  }

  /** @param {Part} part @param {string} gram @param {WholeList | FarList} list @returns {Promise<Float64Array>} */
  async places(part, gram, list) {
    const [articles, positions] = await Promise.all([
      this.articles(part, gram, list),
      list.form === "whole" ? null : this.farBits("Y", part, gram, list.number),
    ]);
    const pair = pairArticles(articles, part.document);
    return pairPlaces(pair, positions ?? articles);
  }

  /** @param {"X" | "Y"} kind @param {Part} part @param {string} gram @param {number} number @returns {Promise<Bits>} */
  async farBits(kind, part, gram, number) {
    const path = `${part.name}/${kind.toLowerCase()}${mixedKey(gram) >>> 24}-${number}`;
    return new Bits(await this.loader.file(kind, path, (bytes) => bytes.rest()));
  }

  /** @param {Part} part @param {string} word @returns {Promise<RareList | WholeList | null>} */
  async wordList(part, word) {
    const [first, end] = shardsBetween(part.firstWords, word, word);
    if (end <= first) return null;
    const bytes = (await this.wordShard(part, end - 1)).list(word);
    const list = bytes && readList(new Bits(bytes), part);
    return list?.form === "elsewhere" ? null : list;
  }

  /** @param {Part} part @param {number} number @returns {Promise<KeyShard>} */
  wordShard(part, number) {
    return this.loader.file("W", `${part.name}/w${number}`, (bytes) => new KeyShard(bytes, true));
  }

  /**
   * Latin words and numbers of the archive that begin so.
   *
   * @param {string} prefix folded
   * @returns {Promise<string[]>} sorted; of words longer than 32 units so much of their beginning
   */
  async wordsWith(prefix) {
    const lists = await Promise.all(["\u0001" + prefix, "\u0002" + prefix].map((from) => this.keysWith(from)));
    return [...new Set(lists.flat())].sort().map((word) => word.slice(1));
  }

  /** @param {string} from @returns {Promise<string[]>} keys of words that begin so */
  async keysWith(from) {
    const shards = await Promise.all(this.head.parts.flatMap((part) => {
      const [first, end] = shardsBetween(part.firstWords, from, from + "\uffff");
      return Array.from({ length: end - first }, (_, i) => this.wordShard(part, first + i));
    }));
    return shards.flatMap((shard) => [...shard.keys.keys()].filter((key) => key.startsWith(from)));
  }

  /** @param {number[]} bundles ascending @param {Term} term @returns {Promise<Hits>} by looking at them */
  async inBundles(bundles, term) {
    /** @type {Hits} */
    const hits = { documents: [], heads: [], times: [], spots: [] };
    for (let i = 0; i < bundles.length; i += BUNDLES_AT_ONCE) {
      const texts = await Promise.all(bundles.slice(i, i + BUNDLES_AT_ONCE).map((bundle) => this.texts.bundle(bundle)));
      for (const text of texts) lookAt(text, term, hits);
    }
    return hits;
  }
}

/** @type {Hits} */
const NOTHING = { documents: [], heads: [], times: [], spots: [] };

/** @param {Term} term @returns {boolean} whether it is one unit that may stand anywhere */
function isUnit({ text, words }) {
  return text.length === 1 && !(words && isWord(text.charCodeAt(0)));
}

/** @param {Term} term @returns {boolean} whether it is two units that may stand anywhere */
function isPair({ text, words }) {
  return text.length === 2 && !(words && [...text].some((c) => isWord(c.charCodeAt(0))));
}

/** @param {Term} term @returns {string | null} the pair or the word that it is and nothing else */
function onlyKey(term) {
  if (isPair(term)) return term.text;
  const isWhole = term.words && term.text.length <= LONGEST_WORD && Array.from(term.text).every((c) => isWord(c.charCodeAt(0)));
  return isWhole ? wordKey(term.text, 0).key : null;
}

/** @param {Map<Key, FarList>} far @param {Key} key @returns {number} */
function listLength(far, key) {
  return far.get(key)?.total ?? 0;
}

/** @param {Bits} bits @returns {Bits} the same, to be read from its beginning */
function copyOf({ bytes, at, end }) {
  return new Bits(bytes, at, end);
}

/** @param {Hits[]} parts in their order @returns {Hits} */
function unitedParts(parts) {
  return {
    documents: joined(parts.map((hits) => hits.documents)),
    heads: joined(parts.map((hits) => hits.heads)),
    times: joined(parts.map((hits) => hits.times)),
    spots: joined(parts.map((hits) => hits.spots)),
  };
}

/**
 * @template T
 * @param {T[][]} lists
 * @returns {T[]}
 */
function joined(lists) {
  return /** @type {T[]} */ ([]).concat(...lists);
}

/** @param {Standing[]} standings @returns {Hits} ascending */
function hitsOf(standings) {
  const sorted = standings.slice().sort((a, b) => a.document - b.document);
  return {
    documents: sorted.map(({ document }) => document),
    heads: sorted.map(({ heads }) => heads),
    times: sorted.map(({ times }) => times),
    spots: [],
  };
}

/** @param {Float64Array} places ascending @returns {Hits} by article */
function gathered(places) {
  /** @type {Hits} */
  const hits = { documents: [], heads: [], times: [], spots: [] };
  for (let at = 0; at < places.length;) {
    const document = Math.floor(places[at] / ARTICLE);
    const end = (document + 1) * ARTICLE;
    const spots = [];
    for (; at < places.length && places[at] < end; at++) spots.push(places[at] - document * ARTICLE);
    addHit(hits, document, spots);
  }
  return hits;
}

/** @param {Hits} hits @param {number} document @param {number[]} spots */
function addHit(hits, document, spots) {
  let heads = 0;
  let times = 0;
  for (const spot of spots) {
    if (spot % SPOT === IN_BODY) times++;
    else heads |= spot % SPOT === IN_HEADLINE ? 1 : 2;
  }
  hits.documents.push(document);
  hits.heads.push(heads);
  hits.times.push(times);
  hits.spots.push(spots);
}

/** @param {import("./texts.js").BundleText} bundle @param {Term} term @param {Hits} hits */
function lookAt(bundle, term, hits) {
  bundle.folded.forEach(({ text, zones }, i) => {
    const spots = placesIn(text, term).map((place) => place * SPOT + zoneOf(place, zones));
    if (spots.length > 0) addHit(hits, bundle.document + i, spots);
  });
}

/** @param {number} place @param {{kicker: number, headline: number, deck: number}} zones @returns {number} */
function zoneOf(place, { kicker, headline, deck }) {
  if (place >= kicker + headline + deck) return IN_BODY;
  return place >= kicker && place < kicker + headline ? IN_HEADLINE : IN_OTHER_HEADS;
}

/** @param {string} text folded @param {Term} term @returns {number[]} where it begins, overlaps included */
function placesIn(text, term) {
  const places = [];
  for (let at = text.indexOf(term.text); at >= 0; at = text.indexOf(term.text, at + 1)) {
    const end = at + term.text.length;
    if (!term.words || !(inWord(text, at) || inWord(text, end))) places.push(at);
  }
  return places;
}

/** @param {string} text @param {number} at @returns {boolean} whether a word spans that place */
function inWord(text, at) {
  return at > 0 && isWord(text.charCodeAt(at - 1)) && isWord(text.charCodeAt(at));
}
