package broadsheet.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An issue.
 *
 * @param frame what surrounds the page
 * @param masthead its head
 * @param around the issues before and after
 * @param sameDay other newspapers of that day
 * @param notes what the archive says about it
 * @param first its front page
 * @param sheets its other pages
 * @param coins COinS context objects of its articles
 * @param data address of its articles for programs
 * @param takeaway its permanent address, and how to cite it
 */
public record IssueView(
    Frame frame,
    Masthead masthead,
    Around around,
    List<Link> sameDay,
    List<String> notes,
    @Nullable Sheet first,
    List<Sheet> sheets,
    List<String> coins,
    String data,
    Takeaway takeaway)
    implements View {
  public IssueView {
    sameDay = List.copyOf(sameDay);
    notes = List.copyOf(notes);
    sheets = List.copyOf(sheets);
    coins = List.copyOf(coins);
  }
}
