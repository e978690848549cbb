package broadsheet.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text whose encoding was found out from its bytes.
 *
 * @param text without a byte order mark; a byte that means nothing became U+FFFD
 * @param encoding the encoding that was used
 * @param firstBad offset in the text of the first U+FFFD that stands for such a byte, or -1
 * @param bad number of them
 */
public record EncodedText(String text, Encoding encoding, int firstBad, int bad) {
  /** How many bytes are looked at when encodings are weighed. */
  private static final int SAMPLE = 1 << 15;

  /** A reading must be that much more plausible to win over valid UTF-8 or a declaration. */
  private static final double CLEARLY = 1.5;

  /**
   * Decodes bytes of unknown or declared encoding.
   *
   * <p>A byte order mark decides. Else valid UTF-8 is UTF-8 and a declaration is believed, unless
   * another reading is much more plausible Chinese; else the most plausible reading wins.
   *
   * @param declared what somebody says it is, or null; whether it was believed shows in {@link
   *     #encoding}
   */
  public static EncodedText decode(byte[] bytes, @Nullable Encoding declared) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return decode(bytes, 3, Encoding.UTF_8);
    } else if (startsWith(bytes, 0xFF, 0xFE)) {
      return decode(bytes, 2, Encoding.UTF_16LE);
    } else if (startsWith(bytes, 0xFE, 0xFF)) {
      return decode(bytes, 2, Encoding.UTF_16BE);
    } else if (isAscii(bytes)) {
      return decode(bytes, 0, declared == null || isWide(declared) ? Encoding.UTF_8 : declared);
    }
    return declared == null ? guess(bytes) : believe(bytes, declared);
  }

  private static EncodedText guess(byte[] bytes) {
    EncodedText unicode = decode(bytes, 0, Encoding.UTF_8);
    if (unicode.bad == 0 && isMostlyHan(unicode.text)) {
      return unicode;
    }
    Encoding best = best(bytes);
    boolean better = gain(bytes, best, Encoding.UTF_8) >= CLEARLY && isLong(bytes);
    return unicode.bad > 0 || better ? decode(bytes, 0, best) : unicode;
  }

  /**
   * Bytes of another encoding that are valid UTF-8 by chance make letters of two bytes, not Han.
   */
  private static boolean isMostlyHan(String text) {
    int han = 0;
    int other = 0;
    for (int i = 0; i < text.length() && i < SAMPLE; i++) {
      char c = text.charAt(i);
      boolean cjk = (c >= 0x3000 && c <= 0x9FFF) || (c >= 0xFF00 && c <= 0xFF60);
      han += cjk ? 1 : 0;
      other += c == 0 || (c >= 0x80 && !cjk) ? 1 : 0;
    }
    return han > other;
  }

  /** One letter with an accent is never enough to speak of Chinese. */
  private static boolean isLong(byte[] bytes) {
    int high = 0;
    for (int i = 0; i < bytes.length && high < 4; i++) {
      high += bytes[i] <= 0 ? 1 : 0;
    }
    return high == 4;
  }

  private static EncodedText believe(byte[] bytes, Encoding declared) {
    EncodedText told = decode(bytes, 0, declared);
    EncodedText guessed = guess(bytes);
    boolean fits = told.bad <= guessed.bad && gain(bytes, guessed.encoding, declared) < CLEARLY;
    return fits ? told : guessed;
  }

  private static Encoding best(byte[] bytes) {
    List<Encoding> all = Arrays.asList(Encoding.values());
    return all.stream()
        .max(
            Comparator.<Encoding>comparingDouble(e -> plausibility(bytes, e))
                .thenComparing(Comparator.reverseOrder()))
        .orElseThrow();
  }

  private static double gain(byte[] bytes, Encoding better, Encoding than) {
    return plausibility(bytes, better) - plausibility(bytes, than);
  }

  private static double plausibility(byte[] bytes, Encoding encoding) {
    int from = isWide(encoding) ? 0 : sampleStart(bytes);
    int to = Math.min(bytes.length, from + SAMPLE);
    return Plausibility.of(decode(Arrays.copyOfRange(bytes, from, to), 0, encoding).text);
  }

  /** The start of the first line that is not ASCII. */
  private static int sampleStart(byte[] bytes) {
    int start = 0;
    for (int i = 0; i < bytes.length && bytes[i] >= 0; i++) {
      start = bytes[i] == '\n' ? i + 1 : start;
    }
    return start;
  }

  private static EncodedText decode(byte[] bytes, int from, Encoding encoding) {
    CharsetDecoder decoder =
        encoding
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    // No encoding here makes more than one UTF-16 unit of a byte; U+FFFD replaces at least one.
    CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
    int bad = 0;
    int firstBad = -1;
    for (CoderResult result = decoder.decode(in, out, true);
        result.isError();
        result = decoder.decode(in, out, true)) {
      firstBad = bad++ == 0 ? out.position() : firstBad;
      in.position(in.position() + Math.min(result.length(), in.remaining()));
      out.put('\uFFFD');
    }
    decoder.flush(out);
    return new EncodedText(out.flip().toString(), encoding, firstBad, bad);
  }

  private static boolean isWide(Encoding encoding) {
    return encoding == Encoding.UTF_16LE || encoding == Encoding.UTF_16BE;
  }

  /** Bytes below 128 and no NUL, which would speak for UTF-16. */
  private static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b <= 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
