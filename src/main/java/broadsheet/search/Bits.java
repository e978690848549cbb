package broadsheet.search;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
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

  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

  private byte[] bytes = new byte[64];
  private long size;
  private long pending;
  private int pendingBits;

  /** How many bits there are. */
  long size() {
    return size;
  }

  /** Adds the lowest {@code count} bits of a number, at most 32. */
  Bits put(long value, int count) {
    pending = pending << count | (value & ((1L << count) - 1));
    pendingBits += count;
    size += count;
    while (pendingBits >= 8) {
      pendingBits -= 8;
      append((byte) (pending >>> pendingBits));
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
    int whole = (int) (other.size >>> 3);
    int i = 0;
    for (; i + 4 <= whole; i += 4) {
      put((int) INTS.get(other.bytes, i), 32);
    }
    for (; i < whole; i++) {
      put(other.bytes[i], 8);
    }
    return put(other.pending, other.pendingBits);
  }

  /** The bytes, the last one filled up with zeros. */
  byte[] toArray() {
    int whole = (int) (size >>> 3);
    byte[] all = Arrays.copyOf(bytes, (int) ((size + 7) >>> 3));
    if (pendingBits > 0) {
      all[whole] = (byte) (pending << (8 - pendingBits));
    }
    return all;
  }

  private void append(byte value) {
    int at = (int) ((size - pendingBits - 1) >>> 3);
    if (at >= bytes.length) {
      bytes = Arrays.copyOf(bytes, bytes.length * 2);
    }
    bytes[at] = value;
  }
}
