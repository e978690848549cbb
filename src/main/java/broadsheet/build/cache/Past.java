package broadsheet.build.cache;

import broadsheet.problem.Problem;
import broadsheet.publish.Published;
import broadsheet.publish.Totals;
import java.util.List;

/**
 * What the last build knew, but for summaries, pages and index, which are read when they are
 * wanted.
 *
 * @param made what its products depended on besides the issues
 * @param site the state of the site that it published
 * @param looked when it looked at the content, by the clock of the disk, in nanoseconds since 1970
 * @param totals what the site has
 * @param issues all issues, in the order of the archive
 * @param problems what was found wrong with the archive as a whole
 * @param number of the files of pages and index
 * @param registers how the registers of published addresses looked after it
 */
public record Past(
    Fingerprints made,
    String site,
    long looked,
    Totals totals,
    List<PastIssue> issues,
    List<Problem> problems,
    int number,
    List<RegisterFile> registers) {
  /** Of a build that never was. */
  public static final Past NONE =
      new Past(
          new Fingerprints("", "", ""), "", 0, Totals.NONE, List.of(), List.of(), 0, List.of());

  public Past {
    issues = List.copyOf(issues);
    problems = List.copyOf(problems);
    registers = List.copyOf(registers);
  }

  Past with(List<PastIssue> others, int other) {
    return new Past(made, site, looked, totals, others, problems, other, registers);
  }

  /** The same, looked at once more: nothing changed but how folders look. */
  Past looked(List<PastIssue> others, List<RegisterFile> files, long when) {
    return new Past(made, site, when, totals, others, problems, number, files);
  }

  /** The same, with registers that look so. */
  public Past registered(List<RegisterFile> files) {
    return new Past(made, site, looked, totals, issues, problems, number, files);
  }

  /** The same of the site that was published. */
  public Past of(Published published) {
    return new Past(
        made, published.state(), looked, published.totals(), issues, problems, number, registers);
  }
}
