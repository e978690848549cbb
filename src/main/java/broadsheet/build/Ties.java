package broadsheet.build;

import broadsheet.build.Intake.Entry;
import broadsheet.build.cache.Insight;
import broadsheet.build.cache.IssueStore;
import broadsheet.derive.Strands;
import broadsheet.derive.reprints.Reprints;
import broadsheet.derive.topics.Backgrounds;
import java.io.IOException;
import java.util.Collection;

/**
 * What ties issues to one another.
 *
 * @param reprints where else articles were printed
 * @param backgrounds which earlier articles were about the same
 * @param strands what else runs through several issues
 * @param reprinted whether the reprints are others than those of the last build
 */
record Ties(Reprints reprints, Backgrounds backgrounds, Strands strands, boolean reprinted) {
  /**
   * Finds them.
   *
   * @param intake all issues
   * @param strands what runs through them
   * @param store where their articles are
   * @param known what was found last time
   */
  static Ties of(Intake intake, Strands strands, IssueStore store, Insight known)
      throws IOException {
    Collection<Entry> issues = intake.entries();
    Reprints reprints =
        Reprints.of(
            issues.stream().map(entry -> entry.kept().sketch()).toList(),
            article -> store.article(article.issue(), article.id()),
            known.verdicts(),
            intake.changed());
    Backgrounds backgrounds =
        Backgrounds.of(
            issues.stream().map(entry -> entry.kept().topics()).toList(), known.lookback());
    return new Ties(reprints, backgrounds, strands, !reprints.verdicts().agree(known.verdicts()));
  }
}
