/** Reads the shapes of the index (`broadsheet.search.Bytes` writes them) and never past the end. */
export class Bytes {
  /** @param {Uint8Array} bytes @param {number} [at] @param {number} [end] */
  constructor(bytes, at = 0, end = bytes.length) {
    this.bytes = bytes;
    this.at = at;
    this.end = end;
  }

  /** @returns {number} one byte */
  byte() {
    if (this.at >= this.end) throw new Error("it ends too early");
    return this.bytes[this.at++];
  }

  /** @returns {number} an unsigned number, seven bits a byte, the lowest first */
  varint() {
    let value = 0;
    for (let factor = 1; factor <= 2 ** 49; factor *= 128) {
      const next = this.byte();
      value += (next & 127) * factor;
      if (next < 128) return value;
    }
    throw new Error("a number is too long");
  }

  /** @returns {number} a number of things that follow, each of at least one byte */
  count() {
    const count = this.varint();
    if (count > this.end - this.at) throw new Error("it ends too early");
    return count;
  }

  /** @param {number} length @returns {Bytes} a view of the next bytes */
  view(length) {
    if (length > this.end - this.at) throw new Error("it ends too early");
    this.at += length;
    return new Bytes(this.bytes, this.at - length, this.at);
  }

  /** @returns {Uint8Array} all that is left */
  rest() {
    return this.bytes.subarray(this.at, this.end);
  }

  /** @returns {string} */
  string() {
    const view = this.view(this.varint());
    return decoder.decode(view.bytes.subarray(view.at, view.end));
  }

  /** @returns {string} UTF-16 units, each a varint */
  units() {
    let text = "";
    for (let left = this.count(); left > 0; left--) text += String.fromCharCode(this.varint());
    return text;
  }

  /** @returns {string} the name of a file: eight bytes as hexadecimal digits */
  name() {
    let name = "";
    for (let i = 0; i < 8; i++) name += this.byte().toString(16).padStart(2, "0");
    return name;
  }

  /** @param {number} count @returns {number[]} that many varints */
  varints(count) {
    if (count > this.end - this.at) throw new Error("it ends too early");
    const { bytes } = this;
    const numbers = new Array(count);
    for (let i = 0; i < count; i++) {
      const small = this.at < this.end && bytes[this.at] < 128;
      numbers[i] = small ? bytes[this.at++] : this.varint();
    }
    return numbers;
  }

  /**
   * @template T
   * @param {() => T} read
   * @returns {T[]} a number, then that many things
   */
  list(read) {
    const things = [];
    for (let left = this.count(); left > 0; left--) things.push(read());
    return things;
  }
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
