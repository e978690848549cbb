package broadsheet.search;

import java.io.EOFException;

/** Reads what {@link Bits} wrote. */
final class BitReader {
  private final byte[] bytes;
  private final long end;
  private long at;

  BitReader(byte[] bytes) {
    this(bytes, 0, (long) bytes.length << 3);
  }

  private BitReader(byte[] bytes, long at, long end) {
    this.bytes = bytes;
    this.at = at;
    this.end = end;
  }

  /** How many bits have been read. */
  long position() {
    return at;
  }

  /** A number of so many bits, at most 32. */
  long bits(int count) throws EOFException {
    if (at + count > end) {
      throw new EOFException("a list of the search index ends too early");
    }
    long value = 0;
    for (int i = 0; i < count; i++, at++) {
      value = value << 1 | (bytes[(int) (at >>> 3)] >>> (7 - (at & 7)) & 1);
    }
    return value;
  }

  private int unary() throws EOFException {
    int ones = 0;
    while (bits(1) == 1) {
      ones++;
    }
    return ones;
  }

  long rice(int k) throws EOFException {
    return ((long) unary() << k) + bits(k);
  }

  long golomb(int order) throws EOFException {
    int length = unary() + order;
    if (length > Integer.SIZE) {
      throw new EOFException("a number of the search index is too long");
    }
    return (1L << length) + bits(length) - (1L << order);
  }

  /** Steps over so many bits and returns them, to be read for themselves. */
  BitReader pass(long count) throws EOFException {
    if (count < 0 || at + count > end) {
      throw new EOFException("a list of the search index ends too early");
    }
    BitReader passed = new BitReader(bytes, at, at + count);
    at += count;
    return passed;
  }

  /** The bits between two positions. */
  Bits copy(long from, long to) throws EOFException {
    BitReader in = new BitReader(bytes, from, to);
    Bits out = new Bits();
    for (long left = to - from; left > 0; left -= Integer.SIZE) {
      int some = (int) Math.min(left, Integer.SIZE);
      out.put(in.bits(some), some);
    }
    return out;
  }
}
