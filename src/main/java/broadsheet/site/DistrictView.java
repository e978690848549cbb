package broadsheet.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A district through all papers by date.
 *
 * @param frame what surrounds the page
 * @param title its name
 * @param columns the columns that report on it
 * @param districts all districts
 * @param map the districts as a schematic map on the own address of the list, or null
 * @param run its articles
 * @param feed address of its feed
 */
public record DistrictView(
    Frame frame,
    String title,
    List<Door> columns,
    List<Door> districts,
    @Nullable TileMap map,
    Run run,
    String feed)
    implements View {
  public DistrictView {
    columns = List.copyOf(columns);
    districts = List.copyOf(districts);
  }
}
