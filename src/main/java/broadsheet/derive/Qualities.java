package broadsheet.derive;

import broadsheet.archive.Article;
import broadsheet.archive.Block;
import broadsheet.archive.Issue;
import broadsheet.text.Fold;
import broadsheet.text.Misreadings;
import broadsheet.text.Words;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Measures how well the texts of one issue were read.
 *
 * <p>What an issue writes twice is no misprint, so names of places and people that no dictionary
 * has do not count against it. A function of the issue: the first page of a new archive is judged
 * as the last.
 */
final class Qualities {
  /** What must be gained by a look-alike for a character to seem misread, in nats. */
  private static final double GAIN = 4;

  /** A character that is a word as usual as this may stand alone; see {@link Words}. */
  private static final int USUAL = 62;

  /** A shorter paragraph may be a line of its own and need no mark at its end. */
  private static final int FEWEST = 30;

  private static final Set<String> AND = Set.of("and", "AND");

  /** A text breaks off that has none of these at its end. */
  private static final String ENDS = "。！？!?…”’」』）)】》〉：:；;.—~、，,";

  /** Hashes of pairs have so many bits. */
  private static final int BITS = 20;

  /** Pairs that came once and those that came again, as sets of hashes, a bit each. */
  private final long[] once = new long[1 << (BITS - 6)];

  private final long[] again = new long[1 << (BITS - 6)];

  /** By the very block: to compare texts would take as long as all the rest. */
  private final IdentityHashMap<Block, Quality> blocks = new IdentityHashMap<>();

  Qualities(Issue issue) {
    for (Article article : issue.articles()) {
      article.blocks().forEach(b -> learn(b.text()));
    }
  }

  /** How well an article was read. */
  Quality of(Article article) {
    return article.blocks().stream().map(this::of).reduce(Quality.NONE, Quality::and);
  }

  /** How well what stands on a page was read, wherever its articles begin. */
  Quality of(Issue issue, String page) {
    return issue.articles().stream()
        .flatMap(a -> a.blocks().stream().filter(b -> pageOf(a, b).equals(page)))
        .map(this::of)
        .reduce(Quality.NONE, Quality::and);
  }

  private static String pageOf(Article article, Block block) {
    return block.lines().isEmpty() ? article.page() : block.lines().get(0).page();
  }

  private Quality of(Block block) {
    Quality known = blocks.get(block);
    if (known == null) {
      known = measured(block);
      blocks.put(block, known);
    }
    return known;
  }

  private Quality measured(Block block) {
    String text = block.text();
    int characters = 0;
    int strange = 0;
    int unreadable = 0;
    boolean knownBefore = false;
    BitSet known = new BitSet(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean knownAfter = i + 1 < text.length() && isKnownPair(c, text.charAt(i + 1));
      if (Fold.isHan(c)) {
        characters++;
        known.set(i, knownBefore || knownAfter);
        strange += known.get(i) || isUsual(text, i) ? 0 : 1;
      } else if (c == '\uFFFD' || Character.getType(c) == Character.PRIVATE_USE) {
        unreadable++;
      }
      knownBefore = knownAfter;
    }
    int torn = characters >= FEWEST && isTorn(block) ? 1 : 0;
    int misread = Misreadings.count(text, GAIN, known);
    return Quality.of(characters, misread, strange, unreadable + strays(text), torn);
  }

  /**
   * How many runs of Latin letters stand in the midst of Han and are what OCR makes of a mark: a
   * small letter, or an "and"; a space on either side is no part of them.
   */
  private static int strays(String text) {
    int strays = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isLatin(text.charAt(i))) {
        int end = i + 1;
        while (end < text.length() && isLatin(text.charAt(end))) {
          end++;
        }
        strays += isStray(text, i, end) ? 1 : 0;
        i = end;
      }
    }
    return strays;
  }

  private static boolean isStray(String text, int from, int to) {
    boolean small = to - from == 1 && text.charAt(from) >= 'a';
    if (!small && !(to - from == 3 && AND.contains(text.substring(from, to)))) {
      return false;
    }
    int before = from > 0 && text.charAt(from - 1) == ' ' ? from - 2 : from - 1;
    int after = to < text.length() && text.charAt(to) == ' ' ? to + 1 : to;
    return before >= 0
        && after < text.length()
        && isIdeograph(text.charAt(before))
        && isIdeograph(text.charAt(after));
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isIdeograph(char c) {
    return c >= 0x4E00 && c <= 0x9FFF;
  }

  private boolean isKnownPair(char a, char b) {
    int hash = hash(a, b);
    return (again[hash >> 6] & 1L << hash) != 0 || Words.pair(a, b);
  }

  private static boolean isUsual(String text, int at) {
    int cost = Words.cost(text, at, at + 1);
    return cost >= 0 && cost <= USUAL;
  }

  private static boolean isTorn(Block block) {
    String text = block.text();
    return block.type() == Block.Type.PARAGRAPH && ENDS.indexOf(text.charAt(text.length() - 1)) < 0;
  }

  private void learn(String text) {
    boolean han = false;
    char before = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean hanHere = Fold.isHan(c);
      if (han && hanHere) {
        int hash = hash(before, c);
        long bit = 1L << hash;
        again[hash >> 6] |= once[hash >> 6] & bit;
        once[hash >> 6] |= bit;
      }
      han = hanHere;
      before = c;
    }
  }

  private static int hash(char a, char b) {
    return (((a << 16) | b) * 0x9E3779B1) >>> (Integer.SIZE - BITS);
  }
}
