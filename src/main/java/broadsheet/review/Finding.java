package broadsheet.review;

import broadsheet.archive.ArticleId;
import broadsheet.archive.IssueId;
import broadsheet.archive.Location;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something on a page that an archivist should look at, and what can be done about it.
 *
 * @param matter what it is about
 * @param issue the issue; null when it concerns the archive as a whole
 * @param page label of the page; empty when it concerns no page
 * @param at its place in the content folder
 * @param article the article it concerns, or null
 * @param probability 0 to 1 that what was read (or is proposed) is right; null when nothing was
 *     weighed
 * @param harm expected harm: about how many characters stand wrong if it is wrong, times how
 *     probable that is
 * @param what what it is, in one sentence
 * @param lines the source lines to look at
 * @param evidence reasons, the strongest first
 * @param choices answers an editor can give; empty when no edit helps
 */
public record Finding(
    Matter matter,
    @Nullable IssueId issue,
    String page,
    Location at,
    @Nullable ArticleId article,
    @Nullable Double probability,
    double harm,
    String what,
    List<Shown> lines,
    List<String> evidence,
    List<Choice> choices) {
  /** Doubts first, the most harmful first, then the rest by what they are about; then by place. */
  static final Comparator<Finding> WORST_FIRST =
      Comparator.comparing((Finding f) -> !f.matter().doubt())
          .thenComparing(f -> f.matter().doubt() ? Matter.BORDER : f.matter())
          .thenComparing(Comparator.comparingDouble(Finding::harm).reversed())
          .thenComparing(Finding::at)
          .thenComparing(Finding::matter)
          .thenComparing(Finding::what);

  public Finding {
    lines = List.copyOf(lines);
    evidence = List.copyOf(evidence);
    choices = List.copyOf(choices);
  }

  /**
   * A source line that shows what is meant.
   *
   * @param number 1-based line in the page's file
   * @param text the line, shortened
   * @param here whether it is the line itself, not one beside it
   */
  public record Shown(int number, String text, boolean here) {}

  /** The text of the line itself; empty when no line is meant. */
  String quote() {
    return lines.stream().filter(Shown::here).map(Shown::text).findFirst().orElse("");
  }
}
