/**
 * Reads a row of bits, the highest bit of a byte first, with the codes of the index (the package
 * `broadsheet.search` tells them), and never past the end.
 */
export class Bits {
  /** @param {Uint8Array} bytes @param {number} [at] in bits @param {number} [end] in bits */
  constructor(bytes, at = 0, end = bytes.length * 8) {
    this.bytes = bytes;
    this.at = at;
    this.end = end;
  }

  /** @param {number} count at most 24 @returns {number} that many bits as a number */
  few(count) {
    if (count === 0) return 0;
    const { bytes, at } = this;
    if (at + count > this.end) throw new Error("it ends too early");
    const byte = at >>> 3;
    const four = (bytes[byte] << 24) | (bytes[byte + 1] << 16) | (bytes[byte + 2] << 8) | bytes[byte + 3];
    this.at = at + count;
    return (four << (at & 7)) >>> (32 - count);
  }

  /** @param {number} count at most 48 @returns {number} that many bits as a number */
  read(count) {
    if (count <= 24) return this.few(count);
    return this.few(count - 24) * 0x1000000 + this.few(24);
  }

  /** @returns {number} how many ones stand before the next zero */
  unary() {
    let ones = 0;
    for (;;) {
      const { bytes, at } = this;
      const zeros = ~(bytes[at >>> 3] << (24 + (at & 7))) & -(1 << 24);
      const run = Math.min(Math.clz32(zeros), 8 - (at & 7));
      this.at = at + run;
      ones += run;
      if (this.at >= this.end) throw new Error("it ends too early");
      if (run < 8 - (at & 7)) {
        this.at++;
        return ones;
      }
    }
  }

  /** @param {number} k @returns {number} a Rice code with that parameter */
  rice(k) {
    // Nearly all lie in four bytes.
    const { bytes, at } = this;
    const byte = at >>> 3;
    const four = ((bytes[byte] << 24) | (bytes[byte + 1] << 16) | (bytes[byte + 2] << 8) | bytes[byte + 3]) << (at & 7);
    const ones = Math.clz32(~four);
    const length = ones + 1 + k;
    if (length <= 25 && at + length <= this.end) {
      this.at = at + length;
      return k === 0 ? ones : (ones << k) | ((four << (ones + 1)) >>> (32 - k));
    }
    return this.unary() * 2 ** k + this.read(k);
  }

  /** @param {number} order @returns {number} an exponential Golomb code of that order */
  golomb(order) {
    const length = this.unary() + order;
    if (length > 48) throw new Error("a number is too long");
    return 2 ** length + this.read(length) - 2 ** order;
  }

  /** @param {number} length in bits @returns {Bits} a view of the next bits */
  view(length) {
    if (length > this.end - this.at) throw new Error("it ends too early");
    this.at += length;
    return new Bits(this.bytes, this.at - length, this.at);
  }
}

/** Orders of the exponential Golomb codes: for numbers of lists, of units and of bits. */
export const FEW = 0;
export const SOME = 4;
export const MANY = 10;

/**
 * @param {number} universe
 * @param {number} count
 * @returns {number} the parameter of a Rice code that follows from those
 */
export function riceParameter(universe, count) {
  const mean = Math.floor((universe * 11) / (16 * Math.max(1, count)));
  return mean < 1 ? 0 : Math.floor(Math.log2(mean));
}
