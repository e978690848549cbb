package broadsheet.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A publication: its years.
 *
 * @param frame what surrounds the page
 * @param name its name
 * @param issn its ISSN, or null
 * @param coverage what is held
 * @param first the first issue
 * @param last the last issue
 * @param doors its columns
 * @param feed address of its feed
 * @param takeaway its permanent address, and how to cite it
 */
public record PublicationView(
    Frame frame,
    String name,
    @Nullable String issn,
    Coverage coverage,
    Link first,
    Link last,
    List<Sheaf> doors,
    String feed,
    Takeaway takeaway)
    implements View {
  public PublicationView {
    doors = List.copyOf(doors);
  }
}
