package broadsheet.build.cache;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes numbers, texts and lists of them, one after the other.
 *
 * <p>A number is a varint: seven bits a byte, the lowest first. A text is twice its length in bytes
 * and its UTF-8, or, where it holds surrogates (which may stand alone), once more and its UTF-16. A
 * name is 0 for null, 1 and a text when it is new, else 2 and more for one that was written before.
 */
public final class Writer {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Map<String, Integer> names = new HashMap<>();

  Writer number(long number) {
    long left = number;
    while ((left & ~0x7FL) != 0) {
      out.write((int) ((left & 0x7F) | 0x80));
      left >>>= 7;
    }
    out.write((int) left);
    return this;
  }

  /** A number that may be negative but is small: zigzag. */
  Writer signed(long number) {
    return number((number << 1) ^ (number >> 63));
  }

  /** All eight bytes of a number, the highest first. */
  Writer fixed(long number) {
    out.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    return this;
  }

  /** All eight bytes of each number; nothing may follow. */
  Writer allFixed(long[] numbers) {
    ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Long.BYTES);
    bytes.asLongBuffer().put(numbers);
    return bytes(bytes.array());
  }

  /** All four bytes of a number, the highest first. */
  Writer fixedInt(int number) {
    out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    return this;
  }

  Writer text(String text) {
    boolean surrogates = hasSurrogates(text);
    byte[] bytes = surrogates ? units(text) : text.getBytes(StandardCharsets.UTF_8);
    number(bytes.length * 2L + (surrogates ? 1 : 0));
    out.writeBytes(bytes);
    return this;
  }

  private static boolean hasSurrogates(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static byte[] units(String text) {
    byte[] bytes = new byte[text.length() * 2];
    for (int i = 0; i < text.length(); i++) {
      bytes[2 * i] = (byte) (text.charAt(i) >> 8);
      bytes[2 * i + 1] = (byte) text.charAt(i);
    }
    return bytes;
  }

  /** A text that may be null or come again. */
  Writer name(@Nullable String name) {
    if (name == null) {
      return number(0);
    }
    Integer known = names.putIfAbsent(name, names.size());
    return known == null ? number(1).text(name) : number(known + 2L);
  }

  /** One of an enumeration, by its name, so that their order is free. */
  Writer choice(Enum<?> choice) {
    return name(choice.name());
  }

  <T> Writer list(List<T> list, Consumer<T> each) {
    number(list.size());
    list.forEach(each);
    return this;
  }

  Writer bytes(byte[] bytes) {
    out.writeBytes(bytes);
    return this;
  }

  byte[] toBytes() {
    return out.toByteArray();
  }
}
