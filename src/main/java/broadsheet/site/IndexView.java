package broadsheet.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of doors: all columns, districts, sections or bylines.
 *
 * @param frame what surrounds the page
 * @param title of what
 * @param intro what they are
 * @param map the districts as a schematic map, or null
 * @param sheaves the doors
 */
public record IndexView(
    Frame frame, String title, String intro, @Nullable TileMap map, List<Sheaf> sheaves)
    implements View {
  public IndexView {
    sheaves = List.copyOf(sheaves);
  }
}
