package broadsheet.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** A growing array of bytes with the few shapes of the index: varints, strings and keys. */
final class Bytes {
  private byte[] bytes = new byte[64];
  private int size;

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  byte[] toArray() {
    return Arrays.copyOf(bytes, size);
  }

  Bytes put(byte[] from, int start, int length) {
    reserve(length);
    System.arraycopy(from, start, bytes, size, length);
    size += length;
    return this;
  }

  Bytes put(byte[] from) {
    return put(from, 0, from.length);
  }

  Bytes put(Bytes other) {
    return put(other.bytes, 0, other.size);
  }

  /** An unsigned number, seven bits a byte, the lowest first. */
  Bytes varint(long value) {
    if (value < 0) {
      throw new IllegalArgumentException("not an unsigned number: " + value);
    }
    reserve(10);
    while (value > 0x7F) {
      bytes[size++] = (byte) ((value & 0x7F) | 0x80);
      value >>>= 7;
    }
    bytes[size++] = (byte) value;
    return this;
  }

  /** The length in bytes, then UTF-8. */
  Bytes string(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    return varint(utf8.length).put(utf8);
  }

  /** The name of an index file: its eight bytes. */
  Bytes name(String hexadecimal) {
    return put(HexFormat.of().parseHex(hexadecimal));
  }

  /** A key after another in order: how many units they share, then the rest. */
  Bytes after(String last, String key) {
    int shared = shared(last, key);
    return varint(shared).units(key, shared);
  }

  /** How many units two keys have in common at their beginnings. */
  static int shared(String a, String b) {
    int i = 0;
    while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i;
  }

  /** How many keys there are, then their units. */
  Bytes keys(List<String> keys) {
    varint(keys.size());
    keys.forEach(key -> units(key, 0));
    return this;
  }

  /** UTF-16 units from {@code start}: their number, then each as a varint; halves are allowed. */
  Bytes units(String key, int start) {
    varint(key.length() - start);
    for (int i = start; i < key.length(); i++) {
      varint(key.charAt(i));
    }
    return this;
  }

  private void reserve(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }
}
