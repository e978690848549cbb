package broadsheet.text;

import java.util.ArrayList;
import java.util.Arrays;
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

  private final String run;
  private final int[] before;
  private final int[] after;
  private final boolean[] alone;
  private final int[] costs = new int[ROW];
  private final int[] leads = new int[Words.LONGEST];

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

  private Misreadings(String run) {
    this.run = run;
    this.before = new int[run.length() + 1];
    this.after = new int[run.length() + 1];
    this.alone = new boolean[run.length()];
    weigh();
  }

  /** The places of a text where more than {@code least} nats are gained, in order. */
  public static List<Misreading> in(String text, double least) {
    List<Misreading> found = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = from;
      while (to < text.length() && isIdeograph(text.charAt(to))) {
        to++;
      }
      if (to - from > 1) {
        new Misreadings(text.substring(from, to)).find(from, least, found);
      }
      from = to + 1;
    }
    return found;
  }

  /** What it costs, in nats, to write a run of Han in the dictionary's words. */
  public static double cost(String run) {
    return new Misreadings(run).before[run.length()] / 10.0;
  }

  private static boolean isIdeograph(char c) {
    return c >= 0x4E00 && c <= 0x9FFF;
  }

  private void weigh() {
    int n = run.length();
    int[] last = new int[n + 1];
    int[] words = new int[n * ROW];
    Arrays.fill(before, NEVER);
    Arrays.fill(after, NEVER);
    before[0] = 0;
    after[n] = 0;
    for (int i = 0; i < n; i++) {
      Words.costsAt(run, i, n, costs);
      System.arraycopy(costs, 0, words, i * ROW, ROW);
      for (int k = 1; k <= Words.LONGEST && i + k <= n; k++) {
        int cost = before[i] + costs[k] + JOINT;
        if (costs[k] >= 0 && cost < before[i + k]) {
          before[i + k] = cost;
          last[i + k] = k;
        }
      }
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int k = 1; k <= Words.LONGEST && i + k <= n; k++) {
        int cost = words[i * ROW + k];
        if (cost >= 0) {
          after[i] = Math.min(after[i], cost + JOINT + after[i + k]);
        }
      }
    }
    for (int end = n; end > 0; end -= last[end]) {
      alone[end - 1] = last[end] == 1;
    }
  }

  private void find(int from, double least, List<Misreading> found) {
    for (int i = 0; i < run.length(); i++) {
      if (alone[i]) {
        Misreading best = bestAt(i, from);
        if (best != null && best.gain() > least) {
          found.add(best);
        }
      }
    }
  }

  private @Nullable Misreading bestAt(int at, int from) {
    char printed = run.charAt(at);
    int now = before[run.length()];
    char left = charAt(at - 1);
    char right = charAt(at + 1);
    String alike = LookAlikes.of(printed);
    boolean led = false;
    Misreading best = null;
    for (int i = 0; i < alike.length(); i++) {
      char y = alike.charAt(i);
      if (isIdeograph(y) && Words.joins(left, y, right)) {
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
    return i >= 0 && i < run.length() ? run.charAt(i) : ' ';
  }

  /**
   * Looks which beginnings of words lead up to a place: they are the same whatever is put there.
   * {@code leads[d]} is what the d characters before the place lead to in the tree of words.
   */
  private void lead(int at) {
    Arrays.fill(leads, WordTree.ROOT);
    for (int d = 1; d < Words.LONGEST && d <= at; d++) {
      leads[d] = Words.lead(run, at - d, at);
    }
  }

  /** The cheapest way through the run with another character at one place. */
  private Way through(int at, char y) {
    int least = NEVER;
    int from = at;
    int to = at + 1;
    for (int d = Math.min(Words.LONGEST - 1, at); d >= 0; d--) {
      if (d == 0 || leads[d] != WordTree.ROOT) {
        Words.costsOn(run, at, y, d, leads[d], costs);
        for (int k = d + 1; k <= Words.LONGEST && at - d + k <= run.length(); k++) {
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
}
