package broadsheet.derive;

import broadsheet.archive.Article;
import broadsheet.archive.Block;
import broadsheet.archive.Issue;
import broadsheet.text.Fold;
import broadsheet.text.Misreadings;
import broadsheet.text.Misreadings.Misreading;
import broadsheet.text.Words;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.regex.Pattern;

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

  private static final Pattern STRAY =
      Pattern.compile(
          "(?<=[\\u4E00-\\u9FFF]) ?(?<![A-Za-z])(?:and|AND|[a-z])(?![A-Za-z]) ?(?=[\\u4E00-\\u9FFF])");

  /** A text breaks off that has none of these at its end. */
  private static final String ENDS = "。！？!?…”’」』）)】》〉：:；;.—~、，,";

  private final BitSet once = new BitSet(1 << 20);
  private final BitSet again = new BitSet(1 << 20);

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
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean knownAfter = i + 1 < text.length() && isKnownPair(c, text.charAt(i + 1));
      if (Fold.isHan(c)) {
        characters++;
        strange += knownBefore || knownAfter || isUsual(text, i) ? 0 : 1;
      } else if (c == '\uFFFD' || Character.getType(c) == Character.PRIVATE_USE) {
        unreadable++;
      }
      knownBefore = knownAfter;
    }
    int torn = characters >= FEWEST && isTorn(block) ? 1 : 0;
    return Quality.of(characters, misread(text), strange, unreadable + strays(text), torn);
  }

  private static int strays(String text) {
    return hasLetters(text) ? (int) STRAY.matcher(text).results().count() : 0;
  }

  private static boolean hasLetters(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 'A' && text.charAt(i) <= 'z') {
        return true;
      }
    }
    return false;
  }

  private int misread(String text) {
    int misread = 0;
    for (Misreading one : Misreadings.in(text, GAIN)) {
      misread += isKnown(text, one.at()) ? 0 : 1;
    }
    return misread;
  }

  private boolean isKnown(String text, int at) {
    return (at > 0 && isKnownPair(text.charAt(at - 1), text.charAt(at)))
        || (at + 1 < text.length() && isKnownPair(text.charAt(at), text.charAt(at + 1)));
  }

  private boolean isKnownPair(char a, char b) {
    return again.get(hash(a, b)) || Words.pair(a, b);
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
    for (int i = 1; i < text.length(); i++) {
      if (Fold.isHan(text.charAt(i - 1)) && Fold.isHan(text.charAt(i))) {
        int hash = hash(text.charAt(i - 1), text.charAt(i));
        again.set(hash, again.get(hash) || once.get(hash));
        once.set(hash);
      }
    }
  }

  private static int hash(char a, char b) {
    return (((a << 16) | b) * 0x9E3779B1) >>> 12;
  }
}
