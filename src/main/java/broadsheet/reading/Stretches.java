package broadsheet.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the texts from one short line to the next tell of them: how many there are, whether somebody
 * signs the last, whether they say the words of the short line, and when.
 */
final class Stretches {
  private static final int MANY = 5;
  private static final int BRIEF = 260;
  private static final int SHORT = 20;
  private static final int RUN = 3;
  private static final int PARTS = 3;
  private static final int OPENING = 24;
  private static final double STRANGE = 0.14;
  private static final double ALIEN = 0.05;

  private final List<LineFeatures> lines;
  private final PagePairs pairs;
  private final int[] above;
  private final int[] below;
  private final boolean[] signed;
  private final boolean[] points;
  private final int[] tidings;
  private final boolean[] named;
  private final boolean[] signs;

  Stretches(List<LineFeatures> lines, PagePairs pairs, Predicate<LineFeatures> closed) {
    this.lines = lines;
    this.pairs = pairs;
    int n = lines.size();
    above = new int[n + 1];
    below = new int[n + 1];
    signed = new boolean[n + 1];
    points = new boolean[n + 1];
    tidings = new int[n];
    named = new boolean[n + 1];
    signs = new boolean[n + 1];
    for (int i = 1; i <= n; i++) {
      above[i] = text(i - 1) ? above[i - 1] + 1 : title(i - 1) ? 0 : above[i - 1];
    }
    for (int i = n - 2; i >= 0; i--) {
      below[i] = text(i + 1) ? below[i + 1] + 1 : title(i + 1) ? 0 : below[i + 1];
      boolean ends = closed.test(lines.get(i + 1)) && below[i + 1] == 0;
      points[i] = sees(lines.get(i + 1)) || (lines.get(i + 1).titleLike() && points[i + 1]);
      signed[i] = ends || (!title(i + 1) && signed[i + 1]);
    }
    tidings();
    names(closed);
  }

  /** Whether the report above named its writer when it opened, and whether somebody signs below. */
  private void names(Predicate<LineFeatures> closed) {
    for (int i = 1; i < lines.size(); i++) {
      LineFeatures above = lines.get(i - 1);
      boolean opens = above.has(Feature.DATELINE);
      named[i] = opens ? namesWriter(above) : named[i - 1] && !closed.test(above);
    }
    for (int i = lines.size() - 2; i >= 0; i--) {
      LineFeatures next = lines.get(i + 1);
      boolean signature = next.has(Feature.SIGNED_LINE) || next.has(Feature.SIGNED_TAIL);
      signs[i] = signature || (!next.has(Feature.DATELINE) && !closed.test(next) && signs[i + 1]);
    }
  }

  private static boolean namesWriter(LineFeatures line) {
    int at = line.folded().indexOf("记者");
    return at >= 0 && at < OPENING;
  }

  /** Finds runs of short news: each tells its own day at once, and of other things. */
  private void tidings() {
    List<Integer> run = new ArrayList<>();
    for (int at = 0; at < lines.size(); ) {
      int end = end(at);
      boolean signature = lines.get(at).has(Feature.SIGNED_LINE);
      boolean tells = !signature && end > at && tells(at, end);
      if (!signature && (!tells || !stranger(at))) {
        close(run);
      }
      if (tells) {
        run.add(at);
      }
      at = signature ? at + 1 : Math.max(end, at + 1);
    }
    close(run);
  }

  private void close(List<Integer> run) {
    if (run.size() >= RUN) {
      int size = aliens(run) ? MANY : run.size();
      run.forEach(i -> tidings[i] = size);
    }
    run.clear();
  }

  /**
   * Whether none of a run has anything to do with the one before it; three such are as good as
   * five.
   */
  private boolean aliens(List<Integer> run) {
    return run.stream().skip(1).allMatch(at -> pairs.cohesion(at) < ALIEN);
  }

  /** Where the paragraph that begins with a line ends, a column's end or two within it. */
  private int end(int from) {
    for (int i = from; i < Math.min(from + PARTS, lines.size()); i++) {
      LineFeatures line = lines.get(i);
      if (line.titleLike() && !goesOn(i)) {
        return from;
      }
      if (line.finish() == LineFeatures.Finish.SENTENCE) {
        return i + 1;
      }
    }
    return from;
  }

  /** Whether a line without a stop is no headline: the one below begins within a sentence. */
  private boolean goesOn(int at) {
    return at + 1 < lines.size() && lines.get(at + 1).has(Feature.STARTS_TORN);
  }

  private boolean tells(int from, int end) {
    int length = 0;
    for (LineFeatures line : lines.subList(from, end)) {
      if (line.has(Feature.CAPTION_WORD) || line.has(Feature.SHOT_TAIL)) {
        return false;
      }
      length += line.length();
    }
    LineFeatures first = lines.get(from);
    return length >= SHORT
        && length <= BRIEF
        && (first.has(Feature.DATELINE)
            || FeatureReader.tellsDay(first.folded(), first.features()));
  }

  private boolean stranger(int at) {
    return pairs.cohesion(at) < STRANGE;
  }

  private static boolean sees(LineFeatures line) {
    return line.has(Feature.JUMP_ALONE) && line.has(Feature.JUMP_SEE);
  }

  private boolean text(int at) {
    LineFeatures line = lines.get(at);
    return !line.titleLike() && line.length() > 36;
  }

  private boolean title(int at) {
    return lines.get(at).titleLike() && lines.get(at).signature() == null;
  }

  void see(LineFeatures line, FeatureSet.Collector more) {
    int at = line.index();
    when(more, tidings[at] > 0, Feature.AMONG_TIDINGS);
    when(more, tidings[at] >= MANY, Feature.AMONG_MANY_TIDINGS);
    if (line.titleLike()) {
      when(more, above[at] == 1, Feature.ONE_TEXT_ABOVE);
      when(more, above[at] >= MANY, Feature.MANY_TEXTS_ABOVE);
      when(more, below[at] == 1, Feature.ONE_TEXT_BELOW);
      when(more, below[at] >= MANY, Feature.MANY_TEXTS_BELOW);
      when(more, points[at], Feature.TEASER_BELOW);
      when(more, named[at] && signs[at], Feature.SIGNED_ANEW);
      when(more, below[at] > 0 && signed[at], Feature.TEXT_BELOW_SIGNED);
      echo(line, more);
    }
    if (at > 0) {
      LineFeatures before = lines.get(at - 1);
      boolean again = before.has(Feature.TELLS_DAY) && line.has(Feature.TELLS_DAY);
      boolean whole = before.finish() == LineFeatures.Finish.SENTENCE;
      when(more, again && whole && before.length() <= BRIEF, Feature.TELLS_DAY_AGAIN);
    }
    if (at + 1 < lines.size() && line.titleLike()) {
      when(more, lines.get(at + 1).has(Feature.TABLE_ROW), Feature.NEXT_ROW);
      when(more, lines.get(at + 1).has(Feature.TELLS_DAY), Feature.NEXT_TELLS_DAY);
    }
  }

  /** Whether the words of a short line come again in the text below it, and above. */
  private void echo(LineFeatures line, FeatureSet.Collector more) {
    if (line.length() >= 4) {
      double share = pairs.echo(line.index(), 1);
      when(more, share >= 0.25, Feature.ECHOED_BELOW);
      when(more, share == 0, Feature.UNECHOED_BELOW);
      when(more, pairs.echo(line.index(), -1) >= 0.25, Feature.ECHOED_ABOVE);
      when(more, pairs.newly(line.index()) >= 0.2, Feature.NEWLY_SPOKEN_OF);
    }
  }

  private static void when(FeatureSet.Collector more, boolean condition, Feature feature) {
    more.when(condition, feature);
  }
}
