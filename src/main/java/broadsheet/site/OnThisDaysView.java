package broadsheet.site;

import java.util.List;

/**
 * The days of the year that have an issue.
 *
 * @param frame what surrounds the page
 * @param title title of the page
 * @param intro what it is
 * @param months twelve
 */
public record OnThisDaysView(Frame frame, String title, String intro, List<Sheaf> months)
    implements View {
  public OnThisDaysView {
    months = List.copyOf(months);
  }
}
