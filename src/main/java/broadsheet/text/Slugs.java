package broadsheet.text;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.zip.CRC32;

/**
 * ASCII names for addresses: 云溪日报 becomes {@code yunxiribao}.
 *
 * <p>Han is written in pinyin without tones (ü as v), other scripts in their usual Latin letters.
 * Spaces and punctuation become one hyphen. Homophones share a slug; whoever needs them apart asks
 * for {@link #distinct}.
 */
public final class Slugs {
  /** The longest slug. */
  public static final int MAX_LENGTH = 48;

  private static final int HASH_LENGTH = 8;

  private Slugs() {}

  /**
   * The slug of a name: only {@code a-z 0-9 -}, never empty, at most {@link #MAX_LENGTH} long.
   *
   * <p>It ends in a hash of the name when it had to be cut or when the name has a character that no
   * letter can stand for (★), so that such names still differ.
   */
  public static String of(String name) {
    Spelling spelling = spell(name);
    boolean whole = !spelling.lossy && spelling.slug.length() <= MAX_LENGTH;
    return whole && !spelling.slug.isEmpty() ? spelling.slug : hashed(spelling.slug, name);
  }

  /** The slug of a name with a hash at its end, the same for ever, to tell homophones apart. */
  public static String distinct(String name) {
    return hashed(spell(name).slug, name);
  }

  private record Spelling(String slug, boolean lossy) {}

  private static Spelling spell(String name) {
    String folded = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKC);
    StringBuilder slug = new StringBuilder();
    boolean lossy = false;
    int at = 0;
    while (at < folded.length()) {
      int end = runEnd(folded, at);
      String run = folded.substring(at, end);
      if (isWord(folded.codePointAt(at))) {
        String latin = latin(run);
        lossy |= latin.isEmpty();
        slug.append(latin);
      } else {
        lossy |= run.codePoints().anyMatch(Slugs::isSymbol);
        separate(slug);
      }
      at = end;
    }
    return new Spelling(withoutTail(slug), lossy);
  }

  /** Runs are Han, other letters and digits, or anything else. */
  private static int runEnd(String text, int from) {
    int first = text.codePointAt(from);
    int at = from;
    while (at < text.length()) {
      int next = text.codePointAt(at);
      if (isWord(next) != isWord(first) || isHan(next) != isHan(first)) {
        break;
      }
      at += Character.charCount(next);
    }
    return at;
  }

  private static String latin(String run) {
    String latin = isHan(run.codePointAt(0)) ? Pinyin.pinyin(run) : run;
    if (!isAscii(latin)) {
      latin = Letters.ASCII.transliterate(Letters.LATIN.transliterate(latin));
    }
    return latin.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  private static String hashed(String slug, String name) {
    String kept = slug.substring(0, Math.min(slug.length(), MAX_LENGTH - HASH_LENGTH - 1));
    StringBuilder stem = new StringBuilder(kept);
    separate(stem);
    return stem + hash(name);
  }

  private static String hash(String name) {
    CRC32 crc = new CRC32();
    crc.update(name.getBytes(StandardCharsets.UTF_8));
    String hex = Long.toHexString(crc.getValue());
    return "0".repeat(HASH_LENGTH - hex.length()) + hex;
  }

  private static void separate(StringBuilder slug) {
    if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
      slug.append('-');
    }
  }

  private static String withoutTail(StringBuilder slug) {
    boolean tail = slug.length() > 0 && slug.charAt(slug.length() - 1) == '-';
    return slug.substring(0, slug.length() - (tail ? 1 : 0));
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 128);
  }

  private static boolean isHan(int codePoint) {
    return codePoint > 127 && UnicodeScript.of(codePoint) == UnicodeScript.HAN;
  }

  private static boolean isWord(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }

  private static boolean isSymbol(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL,
          Character.UNASSIGNED,
          Character.PRIVATE_USE,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }

  /** Loaded with the first letter that is neither ASCII nor common Han: it takes a second. */
  private static final class Letters {
    static final Transliterator LATIN = Transliterator.getInstance("Any-Latin");
    static final Transliterator ASCII = Transliterator.getInstance("Latin-ASCII");

    private Letters() {}
  }
}
