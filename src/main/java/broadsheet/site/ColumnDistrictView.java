package broadsheet.site;

import java.util.List;

/**
 * One district in a district column by date.
 *
 * @param frame what surrounds the page
 * @param title name of the district
 * @param column the column
 * @param district the district in all papers
 * @param districts the districts of the column
 * @param run its articles
 * @param takeaway its permanent address, and how to cite it
 */
public record ColumnDistrictView(
    Frame frame,
    String title,
    Link column,
    Link district,
    List<Door> districts,
    Run run,
    Takeaway takeaway)
    implements View {
  public ColumnDistrictView {
    districts = List.copyOf(districts);
  }
}
