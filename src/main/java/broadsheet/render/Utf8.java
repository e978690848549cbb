package broadsheet.render;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Takes text and has it as UTF-8, with nothing between: a page is a thousand small texts, and each
 * of them would pass three buffers of the library on its way.
 *
 * <p>Half a surrogate pair becomes {@code ?}, as elsewhere in Java. May be used again for the next
 * page after {@link #taken}; by one thread only.
 */
final class Utf8 extends Writer {
  private static final int FIRST = 64 * 1024;

  /** Characters looked at in one go; of these no more than three bytes each come. */
  private static final int RUN = 4096;

  private static final int LONGEST = 3;

  /** What stands for a character of a markup language, by its number; nothing for others. */
  private static final byte[][] ESCAPES = escapes();

  private final char[] run = new char[RUN];
  private byte[] bytes = new byte[FIRST];
  private int size;
  private char high;

  private static byte[][] escapes() {
    byte[][] escapes = new byte['>' + 1][0];
    escapes['<'] = bytes("&lt;");
    escapes['>'] = bytes("&gt;");
    escapes['&'] = bytes("&amp;");
    escapes['"'] = bytes("&quot;");
    escapes['\''] = bytes("&#39;");
    return escapes;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  @Override
  public void write(char[] text, int from, int length) {
    int end = from + length;
    for (int at = from; at < end; at += RUN) {
      put(text, at, Math.min(end, at + RUN));
    }
  }

  @Override
  public void write(String text, int from, int length) {
    int end = from + length;
    for (int at = from; at < end; at += RUN) {
      int some = Math.min(RUN, end - at);
      text.getChars(at, at + some, run, 0);
      put(run, 0, some);
    }
  }

  /** Writes a text as HTML has it, within an element or an attribute in quotes. */
  void writeEscaped(String text) {
    int end = text.length();
    for (int at = 0; at < end; at += RUN) {
      int some = Math.min(RUN, end - at);
      text.getChars(at, at + some, run, 0);
      putEscaped(run, some);
    }
  }

  private void putEscaped(char[] text, int length) {
    int from = 0;
    for (int i = 0; i < length; i++) {
      char c = text[i];
      if (c <= '>' && ESCAPES[c].length > 0) {
        put(text, from, i);
        write(ESCAPES[c]);
        from = i + 1;
      }
    }
    put(text, from, length);
  }

  /** Writes what is UTF-8 already. */
  void write(byte[] ready) {
    endHalf();
    makeRoom(ready.length);
    System.arraycopy(ready, 0, bytes, size, ready.length);
    size += ready.length;
  }

  @Override
  public void write(int c) {
    run[0] = (char) c;
    put(run, 0, 1);
  }

  private void put(char[] text, int from, int to) {
    makeRoom((to - from + 1) * LONGEST);
    byte[] out = bytes;
    int at = size;
    boolean half = high != 0;
    for (int i = from; i < to; i++) {
      char c = text[i];
      if (half || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
        at = putHalf(c, at);
        half = high != 0;
      } else if (c < 0x80) {
        out[at++] = (byte) c;
      } else if (c < 0x800) {
        out[at++] = (byte) (0xC0 | (c >> 6));
        out[at++] = (byte) (0x80 | (c & 0x3F));
      } else {
        out[at++] = (byte) (0xE0 | (c >> 12));
        out[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        out[at++] = (byte) (0x80 | (c & 0x3F));
      }
    }
    size = at;
  }

  /** A half of a pair, or what follows a first half; the two may come in different texts. */
  private int putHalf(char c, int from) {
    int at = from;
    char first = high;
    high = 0;
    if (first != 0 && Character.isLowSurrogate(c)) {
      return put(Character.toCodePoint(first, c), at);
    }
    if (first != 0) {
      bytes[at++] = '?';
    }
    if (Character.isHighSurrogate(c)) {
      high = c;
      return at;
    }
    return put(Character.isSurrogate(c) ? '?' : c, at);
  }

  private int put(int codePoint, int from) {
    int at = from;
    if (codePoint < 0x80) {
      bytes[at++] = (byte) codePoint;
      return at;
    }
    int more = codePoint < 0x800 ? 1 : codePoint < 0x10000 ? 2 : 3;
    int lead = more == 1 ? 0xC0 : more == 2 ? 0xE0 : 0xF0;
    bytes[at++] = (byte) (lead | (codePoint >> (6 * more)));
    for (int left = more - 1; left >= 0; left--) {
      bytes[at++] = (byte) (0x80 | ((codePoint >> (6 * left)) & 0x3F));
    }
    return at;
  }

  private void makeRoom(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
    }
  }

  /** The bytes of all that was written since this was asked last. */
  byte[] taken() {
    endHalf();
    byte[] taken = Arrays.copyOf(bytes, size);
    size = 0;
    return taken;
  }

  /** A first half that no second one follows. */
  private void endHalf() {
    if (high != 0) {
      makeRoom(1);
      bytes[size++] = '?';
      high = 0;
    }
  }

  @Override
  public void flush() {
    // What is written is there at once.
  }

  @Override
  public void close() {
    // There is nothing to give back.
  }
}
