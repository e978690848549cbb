// Reads what Java wrote and compares it with what it should be:
//   node codes.js <codes.bin> <codes.json> bits | mixed | frequent | shard <number> <shards>
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { Bits } from "../../../main/web/search/bits.js";
import { decodeFrequentPairs, decodeGramShard, isFrequent, mixedKey, shardOf } from "../../../main/web/search/grams.js";
import { readList } from "../../../main/web/search/lists.js";

const [binary, json, what, number, shards] = process.argv.slice(2);
const bytes = new Uint8Array(await readFile(binary));
const wanted = JSON.parse(await readFile(json, "utf8"));

if (what === "bits") {
  const bits = new Bits(bytes);
  for (const [code, parameter, value] of wanted) assert.equal(bits[code](parameter), value, code);
  assert.throws(() => {
    for (let i = 0; i < 9; i++) bits.read(1);
  }, /ends too early/);
} else if (what === "mixed") {
  for (const [units, mixed] of wanted) assert.equal(mixedKey(String.fromCharCode(...units)), mixed);
} else if (what === "frequent") {
  const pairs = decodeFrequentPairs(bytes);
  for (const units of wanted) assert.ok(isFrequent(pairs, String.fromCharCode(...units)));
  const others = Array.from({ length: 4000 }, (_, i) => String.fromCharCode(i, 0x4e00 + 7 * i));
  assert.ok(others.filter((pair) => isFrequent(pairs, pair)).length < 4000 / 8);
} else {
  const place = { number: Number(number), shards: Number(shards), document: 0, bundle: 0, bundles: 100 };
  const shard = decodeGramShard(bytes, place);
  assert.equal(shard.starts.size, wanted.length);
  for (const [key, bundles] of wanted) {
    assert.equal(shardOf(key, place.shards), place.number);
    const list = readList(new Bits(bytes, shard.starts.get(key)), place);
    assert.deepEqual(list.bundles, bundles);
  }
}
console.log(`read ${wanted.length}`);
