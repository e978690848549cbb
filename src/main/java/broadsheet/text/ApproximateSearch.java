package broadsheet.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds where a pattern stands in a text with few characters inserted, lost or replaced: the
 * bit-parallel search of Myers (Journal of the ACM 46, 1999) in the block form of Hyyrö (2003).
 */
final class ApproximateSearch {
  private static final int WORD = 64;

  private final char[] pattern;
  private final int blocks;
  private final short[] kinds = new short[1 << 16];
  private final List<long[]> same = new ArrayList<>();
  private final long[] up;
  private final long[] down;

  private ApproximateSearch(char[] pattern) {
    this.pattern = pattern;
    this.blocks = (pattern.length + WORD - 1) / WORD;
    this.up = new long[blocks];
    this.down = new long[blocks];
    same.add(new long[blocks]);
    for (int i = 0; i < pattern.length; i++) {
      if (kinds[pattern[i]] == 0) {
        kinds[pattern[i]] = (short) same.size();
        same.add(new long[blocks]);
      }
      same.get(kinds[pattern[i]])[i / WORD] |= 1L << (i % WORD);
    }
    java.util.Arrays.fill(up, -1L);
  }

  /**
   * Where the pattern ends.
   *
   * @param at index behind its last character
   * @param errors characters that differ
   */
  record End(int at, int errors) {}

  /**
   * The places with at most {@code limit} errors; of places that overlap the best, and of those as
   * good the last. When there are more than {@code most}, the best of them, in the order of the
   * text.
   */
  static List<End> ends(char[] text, char[] pattern, int limit, int most) {
    ApproximateSearch search = new ApproximateSearch(pattern);
    List<End> out = new ArrayList<>();
    int errors = pattern.length;
    int apart = Math.max(1, pattern.length / 2);
    for (int i = 0; i < text.length; i++) {
      errors += search.step(text[i]);
      if (errors > limit) {
        continue;
      }
      End end = new End(i + 1, errors);
      End last = out.isEmpty() ? null : out.get(out.size() - 1);
      if (last == null || end.at - last.at > apart) {
        out.add(end);
      } else if (errors < last.errors || (errors == last.errors && end.at == last.at + 1)) {
        out.set(out.size() - 1, end);
      }
    }
    return fewest(out, most);
  }

  private static List<End> fewest(List<End> ends, int most) {
    int allowed = 0;
    int limit = ends.stream().mapToInt(End::errors).max().orElse(0);
    while (allowed < limit && count(ends, allowed) == 0) {
      allowed++;
    }
    int least = allowed;
    while (allowed < limit && count(ends, allowed + 1) <= most) {
      allowed++;
    }
    int kept = Math.max(least, allowed);
    return ends.stream().filter(e -> e.errors <= kept).limit(most).toList();
  }

  private static long count(List<End> ends, int errors) {
    return ends.stream().filter(e -> e.errors <= errors).count();
  }

  /** Takes one character of the text; the change of the number of errors at the pattern's end. */
  private int step(char c) {
    long[] equal = same.get(kinds[c]);
    int carry = 0;
    for (int b = 0; b < blocks; b++) {
      int size = b == blocks - 1 ? pattern.length - b * WORD : WORD;
      carry = block(b, equal[b], carry, 1L << (size - 1));
    }
    return carry;
  }

  private int block(int b, long equals, int carry, long top) {
    long equal = carry < 0 ? equals | 1 : equals;
    long vertical = equals | down[b];
    long horizontal = (((equal & up[b]) + up[b]) ^ up[b]) | equal;
    long plus = down[b] | ~(horizontal | up[b]);
    long minus = up[b] & horizontal;
    int out = (plus & top) != 0 ? 1 : (minus & top) != 0 ? -1 : 0;
    plus = (plus << 1) | (carry > 0 ? 1 : 0);
    minus = (minus << 1) | (carry < 0 ? 1 : 0);
    up[b] = minus | ~(vertical | plus);
    down[b] = plus & vertical;
    return out;
  }

  /** Which characters of the text stand for which of the pattern. */
  static final class Alignment {
    private final int[] first;
    private final int[] last;

    /**
     * For each place between two characters of the pattern, the first and the last place of the
     * text that may be meant; they differ where the text has more characters.
     */
    private Alignment(int[] first, int[] last) {
      this.first = first;
      this.last = last;
    }

    int length() {
      return first.length - 1;
    }

    /** Where the pattern from that place on begins. */
    int start(int at) {
      return last[at];
    }

    /** Where the pattern up to that place ends. */
    int end(int at) {
      return first[at];
    }
  }

  /** Lays the pattern against the text before an end that was found. */
  static Alignment align(char[] text, End end, char[] pattern) {
    int from = Math.max(0, end.at - pattern.length - end.errors);
    int width = end.at - from;
    int[][] cost = new int[pattern.length + 1][width + 1];
    for (int i = 1; i <= pattern.length; i++) {
      cost[i][0] = i;
      for (int j = 1; j <= width; j++) {
        int replace = cost[i - 1][j - 1] + (pattern[i - 1] == text[from + j - 1] ? 0 : 1);
        cost[i][j] = Math.min(replace, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
      }
    }
    int[] first = new int[pattern.length + 1];
    int[] last = new int[pattern.length + 1];
    int i = pattern.length;
    int j = width;
    last[i] = end.at;
    first[i] = end.at;
    while (i > 0) {
      boolean both = j > 0 && pattern[i - 1] == text[from + j - 1];
      if (j > 0 && cost[i][j] == cost[i - 1][j - 1] + (both ? 0 : 1)) {
        i--;
        j--;
        last[i] = from + j;
      } else if (j > 0 && cost[i][j] == cost[i][j - 1] + 1) {
        j--;
      } else {
        i--;
        last[i] = from + j;
      }
      first[i] = from + j;
    }
    return new Alignment(first, last);
  }
}
