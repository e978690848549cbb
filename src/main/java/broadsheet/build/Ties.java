package broadsheet.build;

import broadsheet.build.Intake.Entry;
import broadsheet.build.cache.Cache;
import broadsheet.build.cache.Past;
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
 */
record Ties(Reprints reprints, Backgrounds backgrounds, Strands strands) {
  /**
   * Finds them.
   *
   * @param intake all issues
   * @param strands what runs through them
   * @param cache where their articles are, and what was found last time
   * @param past what the last build knew
   */
  static Ties of(Intake intake, Strands strands, Cache cache, Past past) throws IOException {
    Collection<Entry> issues = intake.entries();
    Reprints reprints =
        Reprints.of(
            issues.stream().map(entry -> entry.kept().sketch()).toList(),
            article -> cache.issues().article(article.issue(), article.id()),
            cache.verdicts(past));
    Backgrounds backgrounds =
        Backgrounds.of(
            issues.stream().map(entry -> entry.kept().topics()).toList(), cache.lookback(past));
    return new Ties(reprints, backgrounds, strands);
  }
}
