package broadsheet.derive.reprints;

import broadsheet.text.Stamp;
import java.util.Arrays;
import java.util.List;

/**
 * Which texts share which hashes of their sketches; texts are numbered in the order of the archive.
 *
 * <p>Hashes that only one text has, most of them, are dropped at once, and so are those of more
 * than {@link #MOST} texts, which are forms and formulas. What is left stands in four arrays of
 * numbers. The hashes are sorted slice by slice, so that the room this takes does not grow with the
 * archive.
 */
final class SharedMarks {
  /** A hash of more texts than this tells nothing: a form, a formula, a standing notice. */
  static final int MOST = 100;

  /** A hash of more texts than this may be a form's. */
  private static final int FAMILY = 10;

  /** Hashes sorted at a time: 16 MB. */
  private static final int SLICE = 1 << 21;

  /** Room for the hashes of what little changed; it grows. */
  private static final int FEW = 1 << 12;

  private static final int FLIP = Integer.MIN_VALUE;

  private static final int LOW_BITS = 16;
  private static final long LOW = (1L << LOW_BITS) - 1;

  /** The texts of group g: {@code members[starts[g]]} to {@code members[starts[g + 1] - 1]}. */
  private final int[] members;

  private final int[] starts;

  /** The hash of group g. */
  private final int[] marks;

  /** The groups of text t: {@code groups[firsts[t]]} to {@code groups[firsts[t + 1] - 1]}. */
  private final int[] groups;

  private final int[] firsts;

  private SharedMarks(int[] members, int[] starts, int[] marks, int texts) {
    this.members = members;
    this.starts = starts;
    this.marks = marks;
    this.firsts = new int[texts + 1];
    this.groups = new int[members.length];
    turnAround(texts);
  }

  /** What sketches share of some hashes. */
  static SharedMarks of(List<Sketch> sketches, HashSetOfLongs wanted) {
    MarkedTexts found = new MarkedTexts(FEW);
    for (int text = 0; text < sketches.size(); text++) {
      Sketch sketch = sketches.get(text);
      for (int i = 0; i < sketch.size(); i++) {
        if (wanted.has(sketch.mark(i))) {
          found.add(sketch.mark(i) ^ FLIP, text);
        }
      }
    }
    found.sort();
    Ints members = new Ints();
    Ints starts = new Ints();
    Ints marks = new Ints();
    collect(found, members, starts, marks);
    starts.add(members.size());
    return new SharedMarks(members.toArray(), starts.toArray(), marks.toArray(), sketches.size());
  }

  /** What sketches share. */
  static SharedMarks of(List<Sketch> sketches) {
    long all = sketches.stream().mapToLong(Sketch::size).sum();
    int slices = (int) (all / SLICE) + 1;
    Ints members = new Ints();
    Ints starts = new Ints();
    Ints marks = new Ints();
    for (int slice = 0; slice < slices; slice++) {
      collect(sorted(sketches, slice, slices), members, starts, marks);
    }
    starts.add(members.size());
    return new SharedMarks(members.toArray(), starts.toArray(), marks.toArray(), sketches.size());
  }

  /** The hashes of one slice with their texts. */
  private static MarkedTexts sorted(List<Sketch> sketches, int slice, int slices) {
    MarkedTexts found = new MarkedTexts(SLICE);
    for (int text = 0; text < sketches.size(); text++) {
      Sketch sketch = sketches.get(text);
      for (int i = 0; i < sketch.size(); i++) {
        int mark = sketch.mark(i) ^ FLIP;
        if (slices == 1 || slice(mark, slices) == slice) {
          found.add(mark, text);
        }
      }
    }
    found.sort();
    return found;
  }

  /**
   * Sketches have the lowest hashes of their texts, so that the lowest bits are even, not the
   * highest.
   */
  private static int slice(int mark, int slices) {
    return (int) (((mark & LOW) * slices) >>> LOW_BITS);
  }

  private static void collect(MarkedTexts sorted, Ints members, Ints starts, Ints marks) {
    for (int from = 0; from < sorted.size(); ) {
      int mark = sorted.mark(from);
      int to = from + 1;
      while (to < sorted.size() && sorted.mark(to) == mark) {
        to++;
      }
      if (to - from > 1 && to - from <= MOST) {
        starts.add(members.size());
        marks.add(mark ^ FLIP);
        for (int i = from; i < to; i++) {
          members.add(sorted.text(i));
        }
      }
      from = to;
    }
  }

  private void turnAround(int texts) {
    for (int text : members) {
      firsts[text + 1]++;
    }
    for (int text = 0; text < texts; text++) {
      firsts[text + 1] += firsts[text];
    }
    int[] next = Arrays.copyOf(firsts, texts);
    for (int group = 0; group + 1 < starts.length; group++) {
      for (int i = starts[group]; i < starts[group + 1]; i++) {
        groups[next[members[i]]++] = group;
      }
    }
  }

  /**
   * Of each text a number that is what it was while the same texts share its hashes.
   *
   * @param identities of each text
   */
  long[] neighbourhoods(long[] identities) {
    long[] neighbourhoods = identities.clone();
    for (int group = 0; group < marks.length; group++) {
      long all = 0;
      for (int i = starts[group]; i < starts[group + 1]; i++) {
        all += identities[members[i]];
      }
      long stamp = new Stamp().add(marks[group]).add(all).value();
      for (int i = starts[group]; i < starts[group + 1]; i++) {
        neighbourhoods[members[i]] += stamp;
      }
    }
    return neighbourhoods;
  }

  /** Counts, for every text, how many hashes it shares with this one. */
  void count(int text, Tally tally) {
    for (int g = firsts[text]; g < firsts[text + 1]; g++) {
      addMembers(groups[g], tally);
    }
  }

  private void addMembers(int group, Tally tally) {
    for (int i = starts[group]; i < starts[group + 1]; i++) {
      tally.add(members[i]);
    }
  }

  /** How many of the hashes that two texts share more than {@link #FAMILY} texts have. */
  int familiar(int one, int other) {
    int familiar = 0;
    int i = firsts[one];
    int j = firsts[other];
    while (i < firsts[one + 1] && j < firsts[other + 1]) {
      int order = Integer.compare(groups[i], groups[j]);
      if (order == 0 && starts[groups[i] + 1] - starts[groups[i]] > FAMILY) {
        familiar++;
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return familiar;
  }

  /**
   * Counts, for every text, how many it has of the hashes that two texts share.
   *
   * @param shared receives these hashes
   * @return how many the two share
   */
  int countShared(int one, int other, Tally tally, int[] shared) {
    int size = 0;
    int i = firsts[one];
    int j = firsts[other];
    while (i < firsts[one + 1] && j < firsts[other + 1]) {
      int order = Integer.compare(groups[i], groups[j]);
      if (order == 0) {
        addMembers(groups[i], tally);
        shared[size++] = marks[groups[i]];
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return size;
  }

  /** Counts of texts; reset by reading, so that clearing costs what was counted and no more. */
  static final class Tally {
    private final int[] counts;
    private final int[] seen;
    private int size;

    Tally(int texts) {
      this.counts = new int[texts];
      this.seen = new int[texts];
    }

    void add(int text) {
      if (counts[text]++ == 0) {
        seen[size++] = text;
      }
    }

    int size() {
      return size;
    }

    int text(int i) {
      return seen[i];
    }

    int count(int text) {
      return counts[text];
    }

    void clear() {
      for (int i = 0; i < size; i++) {
        counts[seen[i]] = 0;
      }
      size = 0;
    }
  }
}
