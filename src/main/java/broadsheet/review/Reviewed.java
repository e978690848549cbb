package broadsheet.review;

import broadsheet.derive.Variant;
import broadsheet.derive.corrections.Proposal;
import broadsheet.problem.Problem;
import broadsheet.reading.IssueReading;
import java.util.List;
import java.util.Optional;

/**
 * One issue on the desk: all that is known of how it was read.
 *
 * @param reading how it was read
 * @param problems what is wrong with it, paths relative to the content folder
 * @param proposals corrections proposed for its articles
 * @param variants places where its articles differ from other printings
 * @param page the only page asked for, by its path in the content folder; empty for all
 */
public record Reviewed(
    IssueReading reading,
    List<Problem> problems,
    List<Proposal> proposals,
    List<Variant> variants,
    Optional<String> page) {
  public Reviewed {
    problems = List.copyOf(problems);
    proposals = List.copyOf(proposals);
    variants = List.copyOf(variants);
  }

  boolean wanted(String path) {
    return page.isEmpty() || page.get().equals(path);
  }
}
