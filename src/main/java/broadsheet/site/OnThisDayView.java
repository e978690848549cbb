package broadsheet.site;

import java.util.List;

/**
 * One day of the year through all years.
 *
 * @param frame what surrounds the page
 * @param title the day
 * @param around the days before and after that have an issue
 * @param papers the issues of that day, newest first
 */
public record OnThisDayView(Frame frame, String title, Around around, List<DayPaper> papers)
    implements View {
  public OnThisDayView {
    papers = List.copyOf(papers);
  }

  /**
   * An issue of the day.
   *
   * @param masthead the issue
   * @param entries the articles of its first page
   */
  public record DayPaper(Masthead masthead, List<Entry> entries) {
    public DayPaper {
      entries = List.copyOf(entries);
    }
  }
}
