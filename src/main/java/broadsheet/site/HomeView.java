package broadsheet.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The home page.
 *
 * @param frame what surrounds the page
 * @param counts how much the archive holds, in words
 * @param latest the newest issue, or null in an empty archive
 * @param sameDay other newspapers of that day
 * @param holdings what is held of each publication
 * @param map the districts as a schematic map, or null
 * @param doors ways in: districts without a map, columns, sections
 * @param dayTitle name of the day of the newest issue, or null
 * @param onThisDay front page stories of that day in other years
 * @param onThisDays address of the days of the year
 */
public record HomeView(
    Frame frame,
    String counts,
    @Nullable Latest latest,
    List<Latest> sameDay,
    List<Coverage> holdings,
    @Nullable TileMap map,
    List<Sheaf> doors,
    @Nullable String dayTitle,
    List<Entry> onThisDay,
    String onThisDays)
    implements View {
  public HomeView {
    sameDay = List.copyOf(sameDay);
    holdings = List.copyOf(holdings);
    doors = List.copyOf(doors);
    onThisDay = List.copyOf(onThisDay);
  }

  /**
   * The front page of an issue.
   *
   * @param masthead the issue
   * @param front its first page
   * @param sheets its pages
   */
  public record Latest(Masthead masthead, FrontPage front, List<Link> sheets) {
    public Latest {
      sheets = List.copyOf(sheets);
    }
  }
}
