package broadsheet.register;

import broadsheet.archive.Article;
import broadsheet.archive.Block;
import broadsheet.archive.Kind;
import broadsheet.text.Fold;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The marks by which an article is known again.
 *
 * @param hashes the lowest hashes of its runs of letters, 24 bits each, ascending
 */
record Marks(List<Integer> hashes) {
  /** So many are kept. */
  static final int MOST = 12;

  /** So many letters make a run. */
  private static final int RUN = 4;

  private static final int BITS = 24;
  private static final int DIGITS = BITS / 4;

  Marks {
    hashes = List.copyOf(hashes);
  }

  /** The marks of a text, of all its runs. */
  static Marks of(int[] runs) {
    return new Marks(Arrays.stream(runs).limit(MOST).boxed().toList());
  }

  /** The hashes of all runs of letters of an article, each once, ascending. */
  static int[] runs(Article article) {
    StringBuilder letters = new StringBuilder();
    // Of a banner this is all its text; all items below it have the same.
    add(article.kind() == Kind.COLUMN ? article.column() : null, letters);
    add(article.heads().kicker(), letters);
    add(article.heads().headline(), letters);
    article.heads().deck().forEach(line -> add(line, letters));
    for (Block block : article.blocks()) {
      add(block.text(), letters);
    }
    int size = letters.length() - RUN + 1;
    if (size < 1) {
      return letters.isEmpty() ? new int[0] : new int[] {hash(letters, 0, letters.length())};
    }
    int[] hashes = new int[size];
    for (int i = 0; i < size; i++) {
      hashes[i] = hash(letters, i, i + RUN);
    }
    return Arrays.stream(hashes).sorted().distinct().toArray();
  }

  private static void add(@Nullable String text, StringBuilder letters) {
    if (text != null) {
      Fold.fold(text)
          .chars()
          .filter(Character::isLetterOrDigit)
          .forEach(c -> letters.append((char) c));
    }
  }

  /** FNV-1a over the units, mixed so that the low bits are good. */
  private static int hash(CharSequence text, int from, int to) {
    int hash = 0x811C9DC5;
    for (int i = from; i < to; i++) {
      hash = (hash ^ text.charAt(i)) * 0x01000193;
    }
    hash ^= hash >>> 15;
    hash *= 0x2C1B3C6D;
    hash ^= hash >>> 12;
    return hash & ((1 << BITS) - 1);
  }

  /** The share of the marks that are among the runs of a text; 0 where there is none. */
  double share(int[] runs) {
    if (hashes.isEmpty()) {
      return 0;
    }
    long found = hashes.stream().filter(hash -> Arrays.binarySearch(runs, hash) >= 0).count();
    return (double) found / hashes.size();
  }

  /** How many marks two texts have in common, as a share of the longer row: 1 for the same text. */
  double likeness(Marks other) {
    int most = Math.max(hashes.size(), other.hashes.size());
    long common = hashes.stream().filter(other.hashes::contains).count();
    return most == 0 ? 0 : (double) common / most;
  }

  /** Six hexadecimal digits a mark. */
  String text() {
    StringBuilder text = new StringBuilder();
    hashes.forEach(hash -> text.append(HexFormat.of().toHexDigits(hash, DIGITS)));
    return text.toString();
  }

  /** The marks that {@link #text} wrote. */
  static Marks parse(String text) {
    Integer[] hashes = new Integer[text.length() / DIGITS];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = HexFormat.fromHexDigits(text, i * DIGITS, (i + 1) * DIGITS);
    }
    return new Marks(List.of(hashes));
  }
}
