package broadsheet.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Places where a look-alike would make better words than the character that stands there.
 *
 * <p>Each run of Han is cut into the dictionary's words so that their costs come to the least
 * (Viterbi); then each character is put in the place of its look-alikes, and what that would save
 * is the gain. Everything is a function of the run alone, and linear in its length.
 */
public final class Misreadings {
  /** What a word costs beyond its own rarity, in tenths of a nat: words keep company with words. */
  private static final int JOINT = 10;

  /** Costs by length, from 0. */
  private static final int ROW = Words.LONGEST + 1;

  private static final int NEVER = Integer.MAX_VALUE / 4;

  private final WordTree words = Words.tree();
  private final Pairs pairs = Words.pairs();
  private final char[] run;
  private final int[] before;
  private final int[] after;
  private final int[] last;
  private final int[] table;
  private final int[] costs = new int[ROW];
  private final int[] leads = new int[Words.LONGEST];
  private int length;

  /**
   * A place and what may have been printed there.
   *
   * @param at index into the text, in UTF-16 units
   * @param likely the look-alike that makes better words
   * @param from where the word begins that it makes
   * @param to where that word ends
   * @param gain how much better, in nats; above 0
   */
  public record Misreading(int at, char likely, int from, int to, double gain) {}

  /** The cheapest way through a run over one word: what it costs, and that word. */
  private record Way(int cost, int from, int to) {}

  /** Room for runs of so many characters, one after the other. */
  private Misreadings(int longest) {
    this.run = new char[longest];
    this.before = new int[longest + 1];
    this.after = new int[longest + 1];
    this.last = new int[longest + 1];
    this.table = new int[longest * ROW];
  }

  /** The places of a text where more than {@code least} nats are gained, in order. */
  public static List<Misreading> in(String text, double least) {
    List<Misreading> found = new ArrayList<>();
    Misreadings runs = new Misreadings(longestRun(text));
    int from = 0;
    while (from < text.length()) {
      int to = endOfRun(text, from);
      if (to - from > 1) {
        runs.weigh(text, from, to);
        runs.find(from, least, found);
      }
      from = to + 1;
    }
    return found;
  }

  /**
   * How many places of a text {@link #in} would tell, some places left out.
   *
   * @param without places that do not count, by index into the text
   */
  public static int count(String text, double least, BitSet without) {
    int count = 0;
    Misreadings runs = new Misreadings(longestRun(text));
    int from = 0;
    while (from < text.length()) {
      int to = endOfRun(text, from);
      if (to - from > 1 && without.nextClearBit(from) < to) {
        runs.weigh(text, from, to);
        count += runs.count(from, least, without);
      }
      from = to + 1;
    }
    return count;
  }

  /** What it costs, in nats, to write a run of Han in the dictionary's words. */
  public static double cost(String run) {
    Misreadings whole = new Misreadings(run.length());
    whole.weigh(run, 0, run.length());
    return whole.before[run.length()] / 10.0;
  }

  private static int longestRun(String text) {
    int longest = 0;
    for (int from = 0; from < text.length(); ) {
      int to = endOfRun(text, from);
      longest = Math.max(longest, to - from);
      from = to + 1;
    }
    return longest;
  }

  private static int endOfRun(String text, int from) {
    int to = from;
    while (to < text.length() && isIdeograph(text.charAt(to))) {
      to++;
    }
    return to;
  }

  private static boolean isIdeograph(char c) {
    return c >= 0x4E00 && c <= 0x9FFF;
  }

  private void weigh(String text, int from, int to) {
    text.getChars(from, to, run, 0);
    int n = to - from;
    length = n;
    Arrays.fill(before, 0, n + 1, NEVER);
    before[0] = 0;
    for (int i = 0; i < n; i++) {
      costsAt(i, i * ROW);
      for (int k = 1; k <= Words.LONGEST && i + k <= n; k++) {
        int word = table[i * ROW + k];
        int cost = before[i] + word + JOINT;
        if (word >= 0 && cost < before[i + k]) {
          before[i + k] = cost;
          last[i + k] = k;
        }
      }
    }
    after[n] = 0;
    for (int i = n - 1; i >= 0; i--) {
      int least = NEVER;
      for (int k = 1; k <= Words.LONGEST && i + k <= n; k++) {
        int cost = table[i * ROW + k];
        if (cost >= 0) {
          least = Math.min(least, cost + JOINT + after[i + k]);
        }
      }
      after[i] = least;
    }
  }

  /**
   * Costs of all words that begin at a place, by length; -1 where none of that length does. A
   * single character always has a cost.
   *
   * @param row where in the table they go
   */
  private void costsAt(int from, int row) {
    Arrays.fill(table, row, row + ROW, -1);
    int node = words.first(run[from]);
    int alone = node == WordTree.ROOT ? -1 : words.costAt(node);
    table[row + 1] = alone < 0 ? Words.UNKNOWN : alone;
    int end = Math.min(length, from + Words.LONGEST);
    // Most characters make no word with the next, and one bit tells so.
    if (node == WordTree.ROOT || from + 1 >= end || !pairs.mayFollow(run[from], run[from + 1])) {
      return;
    }
    for (int i = from + 1; i < end && words.goesOn(node); i++) {
      node = words.next(node, run[i]);
      if (node == WordTree.ROOT) {
        return;
      }
      table[row + i - from + 1] = words.costAt(node);
    }
  }

  /** Looks at each character that stands alone in the cheapest way through the run. */
  private void find(int from, double least, List<Misreading> found) {
    int size = found.size();
    for (int end = length; end > 0; end -= last[end]) {
      Misreading best = last[end] == 1 ? bestAt(end - 1, from) : null;
      if (best != null && best.gain() > least) {
        found.add(best);
      }
    }
    Collections.reverse(found.subList(size, found.size()));
  }

  private int count(int from, double least, BitSet without) {
    int count = 0;
    for (int end = length; end > 0; end -= last[end]) {
      if (last[end] == 1 && !without.get(from + end - 1)) {
        Misreading best = bestAt(end - 1, from);
        count += best != null && best.gain() > least ? 1 : 0;
      }
    }
    return count;
  }

  private @Nullable Misreading bestAt(int at, int from) {
    int now = before[length];
    char left = charAt(at - 1);
    char right = charAt(at + 1);
    String alike = LookAlikes.of(run[at]);
    boolean led = false;
    Misreading best = null;
    for (int i = pairs.joining(left, alike, 0, right);
        i >= 0;
        i = pairs.joining(left, alike, i + 1, right)) {
      char y = alike.charAt(i);
      if (isIdeograph(y)) {
        if (!led) {
          lead(at);
          led = true;
        }
        Way way = through(at, y);
        double gain = (now - way.cost) / 10.0;
        if (best == null || gain > best.gain()) {
          best = new Misreading(from + at, y, from + way.from, from + way.to, gain);
        }
      }
    }
    return best;
  }

  /** What stands there, or for an end of the run what pairs with nothing. */
  private char charAt(int i) {
    return i >= 0 && i < length ? run[i] : ' ';
  }

  /**
   * Looks which beginnings of words lead up to a place: they are the same whatever is put there.
   * {@code leads[d]} is what the d characters before the place lead to in the tree of words.
   */
  private void lead(int at) {
    Arrays.fill(leads, WordTree.ROOT);
    for (int d = 1; d < Words.LONGEST && d <= at; d++) {
      leads[d] = lead(at - d, at);
    }
  }

  /**
   * The node that a piece of the run leads to from the beginning of a word, or {@link
   * WordTree#ROOT} where no longer word begins so.
   */
  private int lead(int from, int to) {
    int node = words.first(run[from]);
    for (int i = from + 1; i < to && node != WordTree.ROOT && words.goesOn(node); i++) {
      node = words.next(node, run[i]);
    }
    return node == WordTree.ROOT || !words.goesOn(node) ? WordTree.ROOT : node;
  }

  /** The cheapest way through the run with another character at one place. */
  private Way through(int at, char y) {
    int least = NEVER;
    int from = at;
    int to = at + 1;
    for (int d = Math.min(Words.LONGEST - 1, at); d >= 0; d--) {
      if (d == 0 || leads[d] != WordTree.ROOT) {
        costsOn(at, y, d);
        for (int k = d + 1; k <= Words.LONGEST && at - d + k <= length; k++) {
          int cost = before[at - d] + costs[k] + JOINT + after[at - d + k];
          if (costs[k] >= 0 && cost < least) {
            least = cost;
            from = at - d;
            to = from + k;
          }
        }
      }
    }
    return new Way(least, from, to);
  }

  /**
   * Costs of the words that begin {@code back} characters before a place and hold it, as if another
   * character stood there, by length from {@code back + 1} on; -1 where none of that length does.
   */
  private void costsOn(int at, char y, int back) {
    Arrays.fill(costs, -1);
    int node = back == 0 ? words.first(y) : words.next(leads[back], y);
    int end = Math.min(length, at - back + Words.LONGEST);
    for (int i = at; node != WordTree.ROOT; ) {
      costs[i - at + back + 1] = words.costAt(node);
      if (++i >= end || !words.goesOn(node)) {
        break;
      }
      node = words.next(node, run[i]);
    }
    if (back == 0 && costs[1] < 0) {
      costs[1] = Words.UNKNOWN;
    }
  }
}
