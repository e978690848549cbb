package broadsheet.reading;

import java.util.List;

/**
 * What the empty lines of a page tell: nothing where one stands after every line, but a border
 * where they are few.
 */
final class Gaps {
  /** As many make a habit. */
  private static final int SOME = 3;

  private final int usual;
  private final boolean few;

  Gaps(List<LineFeatures> lines) {
    long gapped = lines.stream().filter(l -> l.line().gap() > 0).count();
    usual = gapped * 2 > lines.size() ? 1 : 0;
    few = usual == 0 && gapped >= SOME;
  }

  void see(LineFeatures line, FeatureSet.Collector more) {
    int gap = line.line().gap();
    if (line.index() > 0) {
      more.when(gap > usual + 1, Feature.AFTER_GAP);
      more.when(gap == 0 && usual > 0, Feature.NO_GAP);
      more.when(few && gap > 0, Feature.AFTER_BREAK);
      more.when(few && gap == 0, Feature.NO_BREAK);
    }
  }
}
