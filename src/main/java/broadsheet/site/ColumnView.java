package broadsheet.site;

import java.util.List;

/**
 * A column of a publication by date.
 *
 * @param frame what surrounds the page
 * @param title its name
 * @param publication its publication
 * @param districts the districts of a district column
 * @param run its articles
 * @param feed address of its feed
 * @param takeaway its permanent address, and how to cite it
 */
public record ColumnView(
    Frame frame,
    String title,
    Link publication,
    List<Door> districts,
    Run run,
    String feed,
    Takeaway takeaway)
    implements View {
  public ColumnView {
    districts = List.copyOf(districts);
  }
}
