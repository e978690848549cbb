package broadsheet.build;

import broadsheet.derive.Strands;
import broadsheet.derive.reprints.Reprints;
import broadsheet.derive.topics.Backgrounds;

/**
 * What ties issues to one another.
 *
 * @param reprints where else articles were printed
 * @param backgrounds which earlier articles were about the same
 * @param strands what else runs through several issues
 */
record Ties(Reprints reprints, Backgrounds backgrounds, Strands strands) {
  static Ties of(Intake intake, Reprints reprints) {
    Backgrounds backgrounds =
        Backgrounds.of(intake.entries().stream().map(entry -> entry.kept().topics()).toList());
    return new Ties(reprints, backgrounds, Strands.of(intake.summaries()));
  }
}
