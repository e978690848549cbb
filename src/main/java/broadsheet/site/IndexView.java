package broadsheet.site;

import java.util.List;

/**
 * A list of doors: all columns, districts, sections or bylines.
 *
 * @param frame what surrounds the page
 * @param title of what
 * @param intro what they are
 * @param sheaves the doors
 */
public record IndexView(Frame frame, String title, String intro, List<Sheaf> sheaves)
    implements View {
  public IndexView {
    sheaves = List.copyOf(sheaves);
  }
}
