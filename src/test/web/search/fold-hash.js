// Prints the hash (as Java's String has it) of what becomes of every code point.
import { isHan, isSpace, isWord } from "../../../main/web/search/characters.js";
import { fold } from "../../../main/web/search/fold.js";

let hash = 0;
for (let c = 0; c <= 0x10ffff; c++) {
  const flags = (isHan(c) ? 4 : 0) + (isWord(c) ? 2 : 0) + (isSpace(c) ? 1 : 0);
  const text = fold("a " + String.fromCodePoint(c) + " b") + flags;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
}
console.log(hash);
