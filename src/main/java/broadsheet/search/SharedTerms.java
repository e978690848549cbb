package broadsheet.search;

import broadsheet.text.Fold;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Picks the terms that headlines share out of their tails, while these pass in order.
 *
 * <p>A beginning of tails is a term when it is 2 to {@link #LONGEST} ideographs long and no longer
 * run has nearly all of its headlines: 静默 and 临时静默 may be terms, 临时静 and 时静默 are not. Of too many
 * the commonest are kept, and among equally common ones all or none, so that what is kept depends
 * on the headlines only.
 */
final class SharedTerms implements PostingsSink {
  static final int LONGEST = 8;

  /** So many terms and parts of terms are counted at a time. */
  private static final int MOST_RUNS = 200_000;

  /** There may always be so many terms; beyond that one for every other article. */
  static final int SOME = 2_000;

  private static final int MOST = 60_000;

  /** A longer run that has so much of a run's headlines takes its place. */
  private static final double NEARLY_ALL = 0.9;

  private final PostingsSink tails;
  private final int most;
  private final Map<String, Integer> counts = new HashMap<>();
  private final int[] open = new int[LONGEST + 2];
  private final int[] largest = new int[LONGEST + 2];
  private String last = "";
  private int depth;
  private int fewest = 1;

  /**
   * Terms of tails.
   *
   * @param tails where the tails go on to
   * @param documents how many articles they are of
   */
  SharedTerms(PostingsSink tails, int documents) {
    this.tails = tails;
    this.most = Math.min(MOST, Math.max(SOME, documents / 2));
  }

  @Override
  public void accept(Postings tail) throws IOException {
    tails.accept(tail);
    closeTo(shared(tail.key()));
    last = tail.key();
    depth = Math.max(depth, ideographs(last));
    for (int length = 1; length <= depth; length++) {
      open[length] += tail.count();
    }
  }

  @Override
  public void close() throws IOException {
    closeTo(0);
    tails.close();
  }

  /** The terms with their numbers of headlines, once the tails have ended. */
  Map<String, Integer> terms() {
    Map<String, Integer> longer = new HashMap<>();
    counts.forEach((run, count) -> longer.merge(run.substring(1), count, Math::max));
    TreeMap<String, Integer> terms = new TreeMap<>();
    counts.forEach(
        (run, count) -> {
          int before = longer.getOrDefault(run, 0);
          if (run.length() <= LONGEST && before < NEARLY_ALL * count) {
            terms.put(run, count);
          }
        });
    for (int least = fewest; terms.size() > most; least++) {
      int below = least;
      terms.values().removeIf(count -> count <= below);
    }
    return terms;
  }

  /** Ends all beginnings of the last tail that are longer than what it shares with the next. */
  private void closeTo(int shared) {
    for (; depth > shared; depth--) {
      int count = open[depth];
      boolean whole = largest[depth] < NEARLY_ALL * count;
      if (depth >= 2 && count >= fewest && whole) {
        count(last.substring(0, depth), count);
      }
      largest[depth - 1] = Math.max(largest[depth - 1], count);
      open[depth] = 0;
      largest[depth] = 0;
    }
  }

  private void count(String run, int count) {
    counts.put(run, count);
    while (counts.size() > MOST_RUNS) {
      fewest++;
      counts.values().removeIf(times -> times < fewest);
    }
  }

  private int shared(String tail) {
    int i = 0;
    while (i < depth && i < tail.length() && tail.charAt(i) == last.charAt(i)) {
      i++;
    }
    return i;
  }

  /** How many ideographs it begins with, at most one more than a term has. */
  private static int ideographs(String tail) {
    int i = 0;
    while (i < tail.length() && i <= LONGEST && isIdeograph(tail.charAt(i))) {
      i++;
    }
    return i;
  }

  static boolean isIdeograph(char c) {
    return c >= 0x4E00 && Fold.isHan(c);
  }
}
