package broadsheet.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The front pages of a publication in one year, by month.
 *
 * @param frame what surrounds the page
 * @param title publication and year
 * @param around the front pages of the years before and after
 * @param months those with an issue
 */
public record FrontPagesView(Frame frame, String title, Around around, List<Month> months)
    implements View {
  public FrontPagesView {
    months = List.copyOf(months);
  }

  /**
   * A month.
   *
   * @param id of its section
   * @param title the month in words
   * @param fronts its front pages in order
   */
  public record Month(String id, String title, List<Front> fronts) {
    public Month {
      fronts = List.copyOf(fronts);
    }
  }

  /**
   * What stands on top of a front page.
   *
   * @param issue the issue, by its date
   * @param date ISO date
   * @param number its number in words, or null
   * @param lead the first story, or null where there is none
   * @param others titles of the next ones
   */
  public record Front(
      Link issue, String date, @Nullable String number, @Nullable Entry lead, List<Link> others) {
    public Front {
      others = List.copyOf(others);
    }
  }
}
