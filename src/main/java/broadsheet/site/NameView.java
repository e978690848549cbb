package broadsheet.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was printed under or of a name, by date: of somebody who signs, of a person or place that
 * articles speak of, or of a series.
 *
 * @param frame what surrounds the page
 * @param type what the name is of: {@code byline}, {@code person}, {@code place} or {@code series}
 * @param title the name
 * @param over what is said of it: roles, or what it is of
 * @param index the list of all such names
 * @param beside the same name elsewhere: who signs too, the district
 * @param run the articles
 */
public record NameView(
    Frame frame,
    String type,
    String title,
    @Nullable String over,
    Link index,
    List<Link> beside,
    Run run)
    implements View {
  public NameView {
    beside = List.copyOf(beside);
  }
}
