package broadsheet.site;

import broadsheet.site.Steps.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A schematic map of districts: tiles of one size, shaded by number of articles.
 *
 * @param width in units of the picture
 * @param height in the same units
 * @param tiles in the order of the districts
 * @param legend what the shades mean
 * @param empty whether there is a district without an article
 */
public record TileMap(int width, int height, List<Square> tiles, List<Step> legend, boolean empty) {
  public TileMap {
    tiles = List.copyOf(tiles);
    legend = List.copyOf(legend);
  }

  /**
   * The tile of a district.
   *
   * @param x left edge
   * @param y upper edge
   * @param step of shading, from 1 to 5; 0 without articles
   * @param name what is written on it, one or two lines
   * @param count how many articles, as a number
   * @param label name and number in words
   * @param href the district's page, or null without articles
   * @param current whether the reader is there
   */
  public record Square(
      int x,
      int y,
      int step,
      List<String> name,
      String count,
      String label,
      @Nullable String href,
      boolean current) {
    public Square {
      name = List.copyOf(name);
    }
  }
}
