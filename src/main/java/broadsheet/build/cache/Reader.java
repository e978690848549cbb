package broadsheet.build.cache;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what {@link Writer} wrote. Bytes that end too early or make no sense are a fault. */
public final class Reader {
  private final ByteBuffer in;
  private final List<String> names = new ArrayList<>();

  Reader(ByteBuffer in) {
    this.in = in;
  }

  long number() throws BrokenFile {
    try {
      long number = 0;
      for (int shift = 0; shift < 64; shift += 7) {
        byte next = in.get();
        number |= (next & 0x7FL) << shift;
        if (next >= 0) {
          return number;
        }
      }
      throw new BrokenFile("a number has no end");
    } catch (BufferUnderflowException e) {
      throw new BrokenFile("it ends too early");
    }
  }

  long signed() throws BrokenFile {
    long number = number();
    return (number >>> 1) ^ -(number & 1);
  }

  /** A number of things or bytes, each of which takes at least one byte of what is left. */
  int count() throws BrokenFile {
    long count = number();
    if (count < 0 || count > in.remaining()) {
      throw new BrokenFile("it ends too early");
    }
    return (int) count;
  }

  long fixed() throws BrokenFile {
    if (in.remaining() < Long.BYTES) {
      throw new BrokenFile("it ends too early");
    }
    return in.getLong();
  }

  /** All that is left, as numbers of eight bytes. */
  long[] allFixed() throws BrokenFile {
    if (in.remaining() % Long.BYTES != 0) {
      throw new BrokenFile("it ends too early");
    }
    long[] numbers = new long[in.remaining() / Long.BYTES];
    in.asLongBuffer().get(numbers);
    in.position(in.limit());
    return numbers;
  }

  int fixedInt() throws BrokenFile {
    if (in.remaining() < Integer.BYTES) {
      throw new BrokenFile("it ends too early");
    }
    return in.getInt();
  }

  String text() throws BrokenFile {
    long head = number();
    if (head < 0 || head / 2 > in.remaining()) {
      throw new BrokenFile("it ends too early");
    }
    int length = (int) (head / 2);
    int from = in.arrayOffset() + in.position();
    in.position(in.position() + length);
    return head % 2 == 0
        ? new String(in.array(), from, length, StandardCharsets.UTF_8)
        : units(Arrays.copyOfRange(in.array(), from, from + length));
  }

  /** Not by a character set, which would exchange surrogates that stand alone. */
  private static String units(byte[] bytes) {
    StringBuilder text = new StringBuilder(bytes.length / 2);
    for (int i = 0; i + 1 < bytes.length; i += 2) {
      text.append((char) ((bytes[i] << 8) | (bytes[i + 1] & 0xFF)));
    }
    return text.toString();
  }

  @Nullable String nameOrNull() throws BrokenFile {
    long head = number();
    if (head == 0) {
      return null;
    }
    if (head == 1) {
      names.add(text());
      return names.get(names.size() - 1);
    }
    if (head - 2 >= names.size()) {
      throw new BrokenFile("a name was never written");
    }
    return names.get((int) head - 2);
  }

  String name() throws BrokenFile {
    String name = nameOrNull();
    if (name == null) {
      throw new BrokenFile("a name is missing");
    }
    return name;
  }

  <T> List<T> list(Item<T> each) throws BrokenFile {
    int size = count();
    List<T> list = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      list.add(each.read());
    }
    return list;
  }

  <E extends Enum<E>> E choice(E[] all) throws BrokenFile {
    String name = name();
    for (E choice : all) {
      if (choice.name().equals(name)) {
        return choice;
      }
    }
    throw new BrokenFile("there is no choice " + name);
  }

  /** The next bytes, to be read on their own; they are behind us then. */
  Reader take(int length) throws BrokenFile {
    if (length < 0 || length > in.remaining()) {
      throw new BrokenFile("it ends too early");
    }
    Reader part = part(0, length);
    in.position(in.position() + length);
    return part;
  }

  /** Some of the next bytes, to be read on their own. */
  Reader part(int offset, int length) {
    return new Reader(in.slice(in.position() + offset, length));
  }

  int left() {
    return in.remaining();
  }

  /** Reads one item. */
  @FunctionalInterface
  interface Item<T> {
    T read() throws BrokenFile;
  }
}
