package broadsheet.reading;

import java.util.List;
import java.util.function.Predicate;

/**
 * What the texts from one short line to the next tell of them: how many there are, whether somebody
 * signs the last, whether they say the words of the short line, and when.
 */
final class Stretches {
  private static final int MANY = 5;
  private static final int BRIEF = 260;

  private final List<LineFeatures> lines;
  private final PagePairs pairs;
  private final int[] above;
  private final int[] below;
  private final boolean[] signed;
  private final boolean[] points;

  Stretches(List<LineFeatures> lines, PagePairs pairs, Predicate<LineFeatures> closed) {
    this.lines = lines;
    this.pairs = pairs;
    int n = lines.size();
    above = new int[n + 1];
    below = new int[n + 1];
    signed = new boolean[n + 1];
    points = new boolean[n + 1];
    for (int i = 1; i <= n; i++) {
      above[i] = text(i - 1) ? above[i - 1] + 1 : title(i - 1) ? 0 : above[i - 1];
    }
    for (int i = n - 2; i >= 0; i--) {
      below[i] = text(i + 1) ? below[i + 1] + 1 : title(i + 1) ? 0 : below[i + 1];
      boolean ends = closed.test(lines.get(i + 1)) && below[i + 1] == 0;
      points[i] = sees(lines.get(i + 1)) || (lines.get(i + 1).titleLike() && points[i + 1]);
      signed[i] = ends || (!title(i + 1) && signed[i + 1]);
    }
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
    if (line.titleLike()) {
      when(more, above[at] == 1, Feature.ONE_TEXT_ABOVE);
      when(more, above[at] >= MANY, Feature.MANY_TEXTS_ABOVE);
      when(more, below[at] == 1, Feature.ONE_TEXT_BELOW);
      when(more, below[at] >= MANY, Feature.MANY_TEXTS_BELOW);
      when(more, points[at], Feature.TEASER_BELOW);
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
    }
  }

  private static void when(FeatureSet.Collector more, boolean condition, Feature feature) {
    more.when(condition, feature);
  }
}
