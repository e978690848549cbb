package broadsheet.search;

import java.util.Arrays;

/**
 * A growing row of bits, the highest bit of a byte first, with the codes of the index.
 *
 * <p>Rice codes (Rice and Plaunt 1971) for gaps, whose parameter is chosen for the list, and
 * exponential Golomb codes (Teuhola 1978) for the few numbers whose size nothing foretells.
 */
final class Bits {
  /** Orders of the exponential Golomb codes: for numbers of lists, of units and of bits. */
  static final int FEW = 0;

  static final int SOME = 4;
  static final int MANY = 10;

  private byte[] bytes = new byte[64];

  /** Bytes that are full, four at a time. */
  private int full;

  /** The bits behind them are the lowest of this; fewer than 32. */
  private long pending;

  private int pendingBits;

  /** How many bits there are. */
  long size() {
    return ((long) full << 3) + pendingBits;
  }

  /** Adds the lowest {@code count} bits of a number. */
  Bits put(long value, int count) {
    if (count > Integer.SIZE) {
      return put(value >>> Integer.SIZE, count - Integer.SIZE).put(value, Integer.SIZE);
    }
    pending = pending << count | (value & ((1L << count) - 1));
    pendingBits += count;
    if (pendingBits >= Integer.SIZE) {
      pendingBits -= Integer.SIZE;
      append((int) (pending >>> pendingBits));
    }
    return this;
  }

  /** So many ones and a zero. */
  Bits unary(long ones) {
    long left = ones;
    for (; left >= 24; left -= 24) {
      put(0xFFFFFF, 24);
    }
    return put((1L << (left + 1)) - 2, (int) left + 1);
  }

  /** The quotient by 2<sup>k</sup> in unary, then the rest in {@code k} bits. */
  Bits rice(long value, int k) {
    return unary(value >>> k).put(value, k);
  }

  /** An exponential Golomb code. */
  Bits golomb(long value, int order) {
    long shifted = value + (1L << order);
    int length = 63 - Long.numberOfLeadingZeros(shifted);
    return unary(length - order).put(shifted, length);
  }

  /** Adds all bits of another row. */
  Bits put(Bits other) {
    for (int i = 0; i < other.full; i += 4) {
      put(other.fourBytes(i), Integer.SIZE);
    }
    return put(other.pending, other.pendingBits);
  }

  private int fourBytes(int at) {
    return (bytes[at] & 0xFF) << 24
        | (bytes[at + 1] & 0xFF) << 16
        | (bytes[at + 2] & 0xFF) << 8
        | (bytes[at + 3] & 0xFF);
  }

  /** The bytes, the last one filled up with zeros. */
  byte[] toArray() {
    byte[] all = Arrays.copyOf(bytes, (int) ((size() + 7) >>> 3));
    int rest = (int) (pending << (Integer.SIZE - pendingBits));
    for (int at = full; at < all.length; at++) {
      all[at] = (byte) (rest >>> 24);
      rest <<= 8;
    }
    return all;
  }

  private void append(int four) {
    if (full + 4 > bytes.length) {
      bytes = Arrays.copyOf(bytes, bytes.length * 2);
    }
    bytes[full] = (byte) (four >>> 24);
    bytes[full + 1] = (byte) (four >>> 16);
    bytes[full + 2] = (byte) (four >>> 8);
    bytes[full + 3] = (byte) four;
    full += 4;
  }
}
